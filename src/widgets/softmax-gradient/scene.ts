import { px } from '../../plot/px.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { laneY, type Layout } from './layout.ts';
import { classes, losses, type ClassNumber, type Loss, type Reading } from './model.ts';
import { LOGIT } from './printedReading.ts';

/** The handle of a logit in its lane. */
export interface SceneLogit {
  readonly k: ClassNumber;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface SceneArrow {
  readonly of: Loss;
  readonly x: number;
  /** From the baseline to the tip, downward positive, as pixels count. */
  readonly rise: number;
  /** Paths; none where the arrow is too short to be seen. */
  readonly drawn?: { readonly shaft: string; readonly head: string };
}

/** A class's column: paths of what the model says, what was observed, and the gap between both; the arrows. */
export interface SceneColumn {
  readonly k: ClassNumber;
  readonly bar: string;
  readonly target: string;
  readonly gap: string;
  readonly arrows: readonly SceneArrow[];
}

/** What moves in a drawing. */
export interface Scene {
  readonly logits: readonly SceneLogit[];
  readonly columns: readonly SceneColumn[];
}

/** How much wider the outline of the label is than the bar, on each side. */
const AROUND_PX = 4;
const HEAD_PX = 9;
/** A shorter arrow lies hidden under its mark on the baseline. */
const SHORTEST_PX = 2;

/** A box on the baseline, open below. */
const box = (x: number, width: number, base: number, top: number): string => `M${px(x - width / 2)} ${px(base)}V${px(top)}h${width}V${px(base)}`;

/** An arrow from the origin; its head shrinks with it. */
function arrow(of: Loss, x: number, rise: number): SceneArrow {
  if (Math.abs(rise) < SHORTEST_PX) return { of, x, rise };
  const head = Math.min(HEAD_PX, Math.abs(rise));
  const [back, half] = [Math.sign(-rise) * head, head * 0.6];
  return { of, x, rise, drawn: { shaft: `M0 0V${px(rise + back / 2)}`, head: `M0 ${px(rise)}l${px(half)} ${px(back)}h${px(-2 * half)}z` } };
}

export function scene(layout: Layout, { logits, p, target, gradient }: Reading): Scene {
  const { columns, offsets, barWidth } = layout;
  const height = columns.y.toPx;
  return {
    logits: classes.map((k, i) => ({ k, x: layout.logits.x.toPx(logits[i] ?? 0), y: laneY(layout, k), text: formatNumber(logits[i] ?? 0, LOGIT) })),
    columns: classes.map((k, i) => {
      const middle = columns.x.toPx(k);
      const x = middle + offsets.bar;
      const [top, goal, base] = [height(p[i] ?? 0), height(target[i] ?? 0), height(0)];
      return {
        k,
        bar: box(x, barWidth, base, top),
        target: box(x, barWidth + 2 * AROUND_PX, base, goal),
        gap: `${box(x, barWidth, goal, top)}z`,
        arrows: losses.map((of) => arrow(of, middle + offsets[of], height(gradient[of][i] ?? 0) - base)),
      };
    }),
  };
}
