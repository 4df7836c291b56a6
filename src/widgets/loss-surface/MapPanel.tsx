import { Marker } from '../../plot/Marker.tsx';
import { PlotText } from '../../plot/PlotText.tsx';
import { px, shift } from '../../plot/px.ts';
import { Still } from '../../plot/Still.tsx';
import { fill } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import type { LossKind } from '../shared/trainingSet.ts';
import type { usePlotDrag } from '../shared/usePlotDrag.ts';
import type { Background } from './backgrounds.tsx';
import type { Layout } from './layout.ts';
import type { LossReading } from './model.ts';
import { PROBABILITY } from './printedReading.ts';
import { arrowIn, mapTransform, pointIn, type Scene } from './scene.ts';
import type { Strings } from './strings.ts';
import type { DrawnGround } from './useGround.ts';

interface MapPanelProps {
  readonly kind: LossKind;
  readonly layout: Layout;
  readonly words: Strings;
  readonly reading: LossReading;
  readonly scene: Scene;
  readonly still: Background | undefined;
  /** The surface, where it is not the one that the build has drawn. */
  readonly drawn: DrawnGround | undefined;
  readonly drag: ReturnType<typeof usePlotDrag>;
}

/** The map of one loss: the surface, the line of the slice, and the descent from the start. */
export function MapPanel({ kind, layout, words, reading, scene, still, drawn, drag }: MapPanelProps) {
  const { map, mapScale, name } = layout;
  const [endX, endY] = pointIn(layout, scene.end);
  const head = arrowIn(layout, reading.path);
  const strokes = (widthPx: number): number => px(widthPx / mapScale);
  const strong = `plot-strong plot-${kind}`;
  return (
    <>
      <Still class="plot-quiet">{still?.mapAxes}</Still>
      <PlotText place={{ x: 0, y: map.top - 8 }} label={words[kind]} class={strong} />
      {name === 'wide' && (
        <PlotText place={{ x: map.width, y: map.top - 8, anchor: 'end' }} label={fill(words.pullLabel, { pull: formatNumber(reading.pull, PROBABILITY) })} class={strong} />
      )}
      <g display={drawn && 'none'}>
        <Still>{still?.ground}</Still>
      </g>
      {drawn && <drawn.View kind={kind} layout={layout} ground={drawn.ground[kind]} />}
      <g class={`surface-${kind}`} transform={mapTransform(layout)}>
        <path class="surface-line" d={scene.line} stroke-width={strokes(1.1)} stroke-dasharray={`${strokes(2)} ${strokes(3)}`} />
        <path class="surface-halo" d={scene.path} stroke-width={strokes(5)} />
        <path d={scene.path} stroke-width={strokes(2.4)} stroke-dasharray={kind === 'mse' ? `${strokes(6)} ${strokes(3)}` : undefined} />
      </g>
      {head && <path class={`surface-head surface-${kind}`} d="M-8-4.5 0 0-8 4.5" transform={`${shift(head.x, head.y)}rotate(${head.degrees})`} />}
      <Marker shape={kind === 'ce' ? 'disc' : 'square'} color={`var(--${kind})`} x={endX} y={endY} />
      <rect class="plot-hit surface-hit" y={map.top} width={map.width} height={map.height} {...drag} />
    </>
  );
}
