import { Marker } from '../../plot/Marker.tsx';
import { PlotText } from '../../plot/PlotText.tsx';
import { px, shift } from '../../plot/px.ts';
import { Still } from '../../plot/Still.tsx';
import { formatNumber } from '../shared/formatNumber.ts';
import { fill } from '../shared/fill.ts';
import type { LossKind } from '../shared/trainingSet.ts';
import type { usePlotDrag } from '../shared/usePlotDrag.ts';
import type { Background } from './backgrounds.tsx';
import type { Ground } from './ground.ts';
import type { Layout } from './layout.ts';
import { placeOf, type Controls, type LossReading } from './model.ts';
import { LEVEL, PROBABILITY } from './printedReading.ts';
import { arrowIn, makesWay, pointIn, type Scene } from './scene.ts';
import type { Strings } from './strings.ts';

type Drag = ReturnType<typeof usePlotDrag>;

interface GripProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly drag: Drag;
}

/** A handle for the pointer alone; its values have sliders and fields of their own. */
export function Grip({ x, y, radius, drag }: GripProps) {
  return (
    <g class="plot-grip" transform={shift(x, y)} aria-hidden="true" {...drag}>
      <circle r="22" />
      <circle class="plot-grip-ring" r={radius} />
    </g>
  );
}

interface MapPanelProps {
  readonly kind: LossKind;
  readonly layout: Layout;
  readonly words: Strings;
  readonly controls: Controls;
  readonly ground: Ground;
  readonly reading: LossReading;
  readonly scene: Scene;
  readonly still: Background | undefined;
  /** The isolines, where they are not those that the build has drawn. */
  readonly lines: string | undefined;
  readonly drag: Drag;
}

/** The map of one loss: isolines, lowest point, line of the slice, and the descent from the start. */
export function MapPanel({ kind, layout, words, controls, ground, reading, scene, still, lines, drag }: MapPanelProps) {
  const { map, mapScale, name } = layout;
  const { labels, lowest, before } = ground[kind];
  const end = pointIn(layout, scene.end);
  const head = arrowIn(layout, reading.path);
  const taken = [end, pointIn(layout, placeOf(controls))];
  const strokes = (widthPx: number): number => px(widthPx / mapScale);
  return (
    <>
      <Still class="plot-quiet">{still?.axes}</Still>
      <PlotText place={{ x: map.left, y: map.top - 8 }} label={words[kind]} class={`plot-strong plot-${kind}`} />
      {name === 'wide' && (
        <PlotText
          place={{ x: map.right, y: map.top - 8, anchor: 'end' }}
          label={fill(words.pullLabel, { pull: formatNumber(reading.pull, PROBABILITY) })}
          class={`plot-strong plot-${kind}`}
        />
      )}
      <g class={`surface-${kind}`} transform={`${shift(0, map.top)}scale(${mapScale})`} stroke-width={strokes(1.1)}>
        <g display={lines === undefined ? undefined : 'none'}>
          <Still class="isolines">{still?.isolines}</Still>
        </g>
        {lines !== undefined && <path class="isolines" d={lines} />}
        <path class="surface-line" d={scene.line} stroke-dasharray={`${strokes(2)} ${strokes(3)}`} />
        <path class="surface-halo" d={scene.path} stroke-width={strokes(5)} />
        <path class="surface-path" d={scene.path} stroke-width={strokes(2.4)} stroke-dasharray={kind === 'mse' ? `${strokes(6)} ${strokes(3)}` : undefined} />
      </g>
      {labels.map((label) => {
        const [x, y] = pointIn(layout, label.place);
        return (
          <PlotText
            place={{ x, y: y + 4.5, anchor: 'middle' }}
            label={formatNumber(label.level, LEVEL[kind])}
            class={`plot-halo plot-${kind}`}
            faded={makesWay(layout, label, taken)}
          />
        );
      })}
      {head !== undefined && <path class={`surface-head surface-${kind}`} d="M-8-4.5 0 0-8 4.5" transform={`${shift(head.x, head.y)}rotate(${head.degrees})`} />}
      <Marker shape={kind === 'ce' ? 'disc' : 'square'} color={`var(--${kind})`} transform={shift(...end)} />
      {before !== undefined && <path class="surface-lowest surface-before" d={CROSS} transform={shift(...pointIn(layout, before))} />}
      <path class="surface-lowest" d={CROSS} transform={shift(...pointIn(layout, lowest))} />
      <rect class="plot-hit surface-hit" y={map.top} width={map.width} height={map.height} {...drag} />
    </>
  );
}

const CROSS = 'M-11 0h5M6 0h5M0-11v5M0 6v5';
