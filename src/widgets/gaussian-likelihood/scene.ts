import { normal } from '../../math/index.ts';
import { boxesMeet, type Box, type Frame } from '../../plot/frame.ts';
import { hermitePath } from '../../plot/hermitePath.ts';
import { textBox, type Place } from '../../plot/labels.ts';
import { px } from '../../plot/px.ts';
import type { Interval } from '../../plot/scale.ts';
import { niceStep, ticks } from '../../plot/ticks.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { rescaled, type Layout } from './layout.ts';
import { residuals, type Controls } from './model.ts';
import { AREA } from './printedReading.ts';

/** The size of all text in a plot (plot.css). */
const FONT_PX = 13;

/** The heights that a density panel shows: in two steps, so that no density is ever cut off. */
export function densityTop(s: number): number {
  return s >= 1 ? 0.4 : 1;
}

/** A square that hangs from the axis between a datum and μ. */
export interface SceneSquare {
  readonly side: number;
  readonly path: string;
  /** Its area, where there is room to write it. */
  readonly label?: { readonly text: string; readonly place: Place };
}

export interface DataScene {
  readonly panel: Frame;
  readonly yTicks: readonly number[];
  /** Places of the data, and how high the density stands there. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly density: string;
  readonly mu: number;
  readonly squares: readonly SceneSquare[];
  /** The lower edge of the largest square. */
  readonly lowest: number;
}

function square(layout: Layout, datum: number, residual: number): { readonly box: Box; readonly path: string } {
  const { density, squares } = layout;
  const side = Math.abs(density.x.toPx(residual) - density.x.toPx(0));
  const left = density.x.toPx(Math.min(datum, datum - residual));
  const written = px(side);
  return { box: { left, top: squares.top, width: side, height: side }, path: `M${px(left)} ${squares.top}h${written}v${written}h${-written}z` };
}

/** In its square's outer lower corner, as far as it fits into the square and meets no label of a larger one. */
function labels(boxes: readonly Box[], signed: readonly number[]): (SceneSquare['label'] | undefined)[] {
  const taken: Box[] = [];
  const found: (SceneSquare['label'] | undefined)[] = boxes.map(() => undefined);
  const order = boxes.map((_, i) => i).toSorted((a, b) => (boxes[b]?.width ?? 0) - (boxes[a]?.width ?? 0));
  for (const i of order) {
    const [box, residual] = [boxes[i], signed[i]];
    if (box === undefined || residual === undefined) continue;
    const text = formatNumber(residual * residual, AREA);
    const onRight = residual > 0;
    const place: Place = { x: onRight ? box.left + box.width - 5 : box.left + 5, y: box.top + box.height - 7, anchor: onRight ? 'end' : 'start' };
    const around = textBox(text, place, FONT_PX);
    if (around.width + 10 > box.width || taken.some((other) => boxesMeet(other, around))) continue;
    taken.push(around);
    found[i] = { text, place };
  }
  return found;
}

/** In standard deviations: from knot to knot of the density, which keeps the drawn one within a twentieth of a pixel, and to where it is flat. */
const KNOTS_APART = 0.5;
const FLAT_FROM = 5;

function bellKnots([low, high]: Interval, mu: number, s: number): number[] {
  const inner = ticks([-FLAT_FROM, FLAT_FROM], KNOTS_APART).map((part) => mu + part * s);
  return [low, ...inner.filter((knot) => knot > low && knot < high), high];
}

/** The density with the data under it, and the squares of their residuals. */
export function dataScene(layout: Layout, { x, mu, s }: Pick<Controls, 'x' | 'mu' | 's'>): DataScene {
  const panel = rescaled(layout.density, [0, densityTop(s)]);
  // For a drawing the logarithm is exact enough, and the page needs it anyway.
  const pdf = (value: number): number => Math.exp(normal.logPdf(value, mu, s));
  const bell = { at: pdf, slope: (value: number): number => (-pdf(value) * (value - mu)) / (s * s) };
  const signed = residuals(x, mu);
  const drawn = x.map((datum, i) => square(layout, datum, signed[i] ?? 0));
  const texts = labels(drawn.map(({ box }) => box), signed);
  return {
    panel,
    yTicks: ticks(panel.y.domain, niceStep(panel.y.domain, 2)),
    points: x.map((datum) => ({ x: panel.x.toPx(datum), y: panel.y.toPx(pdf(datum)) })),
    density: hermitePath(bellKnots(panel.x.domain, mu, s), bell, panel),
    mu: panel.x.toPx(mu),
    squares: drawn.map(({ box, path }, i) => ({ side: box.width, path, ...(texts[i] === undefined ? {} : { label: texts[i] }) })),
    lowest: layout.squares.top + Math.max(...drawn.map(({ box }) => box.height)),
  };
}
