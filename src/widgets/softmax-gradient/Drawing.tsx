import type { ComponentChildren } from 'preact';
import { Marker } from '../../plot/Marker.tsx';
import { PlotText } from '../../plot/PlotText.tsx';
import { shift } from '../../plot/px.ts';
import { Still } from '../../plot/Still.tsx';
import { Lane } from './Lane.tsx';
import type { Layout } from './layout.ts';
import type { ClassNumber, Reading } from './model.ts';
import { scene } from './scene.ts';
import type { Strings } from './strings.ts';

interface DrawingProps {
  readonly layout: Layout;
  readonly words: Strings;
  readonly y: ClassNumber;
  readonly reading: Reading;
  /** The sentence that says what is drawn. */
  readonly summary: string;
  readonly nudged: boolean;
  readonly background: ComponentChildren;
  /** Moves a class's logit to a value of the axis, c included. */
  move(k: ClassNumber, value: number): void;
}

const shapes = { ce: 'disc', mse: 'square' } as const;

/** The logits in their lanes; below, a column for each class: bar and label, and the two gradients as arrows from one baseline. */
export function Drawing({ layout, words, y, reading, summary, nudged, background, move }: DrawingProps) {
  const { name, width, height, logits: lanes, columns: panel } = layout;
  const { logits, columns } = scene(layout, reading);
  const base = panel.y.toPx(0);
  return (
    <svg class={`plot-${name}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
      <Still>{background}</Still>
      {columns.map(({ k, bar, target, gap, arrows }) => (
        <>
          <path class="softmax-gap" d={gap} />
          <path class="softmax-bar" d={bar} />
          <path class="softmax-target" d={target} />
          {arrows.map(({ of, x, drawn }) => (
            <g class={`plot-${of}`} transform={shift(x, base)}>
              {drawn !== undefined && (
                <>
                  <path class="softmax-shaft" d={drawn.shaft} />
                  <path d={drawn.head} />
                </>
              )}
              <Marker shape={shapes[of]} color={`var(--${of})`} />
            </g>
          ))}
          <PlotText
            place={{ x: panel.x.toPx(k), y: panel.bottom + 20, anchor: 'middle' }}
            label={`${words.className}${k}${k === y ? words.isTrue : ''}`}
            class={k === y ? 'plot-strong' : 'plot-note'}
          />
        </>
      ))}
      {logits.map((logit) => (
        <Lane layout={layout} logit={logit} nudged={nudged && logit.k === 1} move={(px) => move(logit.k, lanes.x.toValue(px))} />
      ))}
    </svg>
  );
}
