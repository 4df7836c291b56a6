import { PlaneHandle } from '../shared/PlaneHandle.tsx';
import { snap } from '../shared/params.ts';
import type { LossKind } from '../shared/trainingSet.ts';
import { usePlotDrag, type Place as DrawnPlace } from '../shared/usePlotDrag.ts';
import type { background } from './backgrounds.tsx';
import { Grip } from './Grip.tsx';
import type { Layout } from './layout.ts';
import { MapPanel } from './MapPanel.tsx';
import { kinds, placeOf, weightRange, type Controls, type Reading } from './model.ts';
import { shift } from '../../plot/px.ts';
import { angleTo, gripIn, pointIn, type Scene } from './scene.ts';
import type { Strings } from './strings.ts';
import type { DrawnGround } from './useGround.ts';

/** How near to a handle a press takes hold of it. */
const REACH_PX = 22;
const HANDLE_RADIUS = 8;
/** By an arrow key; a fifth of it is the step of the sliders. */
const ARROW_STEP = 0.5;

interface SurfacePlotProps {
  readonly layout: Layout;
  readonly words: Strings;
  readonly controls: Controls;
  readonly reading: Reading;
  readonly scenes: Readonly<Record<LossKind, Scene>>;
  /** The surfaces, where they are not those that the build has drawn. */
  readonly drawn: DrawnGround | undefined;
  readonly still: typeof background | undefined;
  /** The sentence that says what is drawn. */
  readonly drawing: string;
  readonly valueText: string;
  change(part: Partial<Controls>): void;
}

/** Both maps, and the handles of the start and of the line. */
export function SurfacePlot({ layout, words, controls, reading, scenes, drawn, still, drawing, valueText, change }: SurfacePlotProps) {
  const { name, width, mapHeight: height, columns, map } = layout;
  const start = placeOf(controls);
  const size = { width, height };
  const [x, y] = pointIn(layout, start);
  const [gripX, gripY] = gripIn(layout, controls);
  /** The hit area of a map, the handle of the start in it, and the grip of its line. */
  const useDrags = (kind: LossKind) => {
    const left = columns[kind];
    const move = (to: DrawnPlace): void => change({ w: [snap(weightRange, map.x.toValue(to.x - left)), snap(weightRange, map.y.toValue(to.y))] });
    const turn = (to: DrawnPlace): void => change({ a: angleTo([x + left, y], [to.x, to.y]) });
    const handle = { x: x + left, y };
    const grip = { x: gripX + left, y: gripY };
    return {
      map: usePlotDrag({ axis: 'xy', handle, size, reach: REACH_PX, move, cancel: move }),
      start: { ...handle, drag: usePlotDrag({ axis: 'xy', handle, size, reach: REACH_PX, move, cancel: move }) },
      grip: { ...grip, drag: usePlotDrag({ axis: 'xy', handle: grip, size, reach: REACH_PX, move: turn, cancel: turn }) },
    };
  };
  const drags = { ce: useDrags('ce'), mse: useDrags('mse') };
  const arrow = (dx: number, dy: number): void =>
    change({ w: [snap(weightRange, start[0] + dx * ARROW_STEP), snap(weightRange, start[1] + dy * ARROW_STEP)] });
  return (
    <svg class={`plot-${name}`} viewBox={`0 0 ${width} ${height}`}>
      <g role="img" aria-label={drawing}>
        {kinds.map((kind) => (
          <g transform={shift(columns[kind], 0)}>
            <MapPanel {...{ kind, layout, words, drawn }} reading={reading[kind]} scene={scenes[kind]} still={still?.(kind, layout)} drag={drags[kind].map} />
          </g>
        ))}
      </g>
      {kinds.map((kind) => (
        <Grip {...drags[kind].grip} radius={5} />
      ))}
      <Grip {...drags.mse.start} radius={HANDLE_RADIUS} />
      <PlaneHandle
        x={drags.ce.start.x}
        y={drags.ce.start.y}
        radius={HANDLE_RADIUS}
        label={words.start}
        valueText={valueText}
        roleDescription={words.planeSlider}
        arrow={arrow}
        {...drags.ce.start.drag}
      />
    </svg>
  );
}
