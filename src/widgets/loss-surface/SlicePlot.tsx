import { Marker } from '../../plot/Marker.tsx';
import { PlotText } from '../../plot/PlotText.tsx';
import { px, shift } from '../../plot/px.ts';
import { Still } from '../../plot/Still.tsx';
import type { LossKind } from '../shared/trainingSet.ts';
import type { background } from './backgrounds.tsx';
import type { Layout } from './layout.ts';
import { kinds } from './model.ts';
import type { Scene } from './scene.ts';
import type { Strings } from './strings.ts';

interface SlicePlotProps {
  readonly layout: Layout;
  readonly words: Strings;
  readonly scenes: Readonly<Record<LossKind, Scene>>;
  readonly still: typeof background | undefined;
  /** The sentence that says what is drawn. */
  readonly drawing: string;
}

/** Both losses along the line, and where one is not convex the chord that shows it. */
export function SlicePlot({ layout, words, scenes, still, drawing }: SlicePlotProps) {
  const { name, width, sliceHeight, columns, slice, sliceScale } = layout;
  const strokes = (widthPx: number): number => px(widthPx / sliceScale);
  return (
    <svg class={`plot-${name}`} viewBox={`0 0 ${width} ${sliceHeight}`} role="img" aria-label={drawing}>
      {kinds.map((kind) => {
        const { convex, chord, curve, top, start: [s, height] } = scenes[kind].slice;
        return (
          <g transform={shift(columns[kind], 0)}>
            <Still class="plot-quiet">{still?.(kind, layout).sliceAxes}</Still>
            <PlotText place={{ x: 0, y: slice.top - 9 }} label={convex ? words.sliceConvex : words.sliceNotConvex} class={`plot-strong plot-${kind}`} />
            {kind === 'ce' && <PlotText place={{ x: -7, y: slice.top + 4.5, anchor: 'end' }} label={String(top)} class="surface-quiet" />}
            <g class={`surface-${kind}`} transform={`${shift(0, slice.top)}scale(${sliceScale})`}>
              {chord && <path class="surface-line" d={chord} stroke-width={strokes(1.25)} />}
              <path d={curve} stroke-width={strokes(2.4)} stroke-dasharray={kind === 'mse' ? `${strokes(7)} ${strokes(4)}` : undefined} />
            </g>
            <Marker shape={kind === 'ce' ? 'disc' : 'square'} color={`var(--${kind})`} x={slice.x.toPx(s)} y={slice.y.toPx(height)} />
          </g>
        );
      })}
    </svg>
  );
}
