import type { Frame } from './frame.ts';
import { px } from './px.ts';

/** The graph of `height + bend · (x − at)²`. */
export interface Parabola {
  readonly at: number;
  readonly height: number;
  /** Above 0: it opens upward. */
  readonly bend: number;
}

/**
 * The `d` of a parabola over the frame's x interval, cut off where it leaves the frame at the top: one cubic piece, which is exact.
 * Empty when all of it lies above.
 */
export function parabolaPath({ at, height, bend }: Parabola, { x, y }: Frame): string {
  const reach = Math.sqrt((y.domain[1] - height) / bend);
  const from = Math.max(x.domain[0], at - reach);
  const to = Math.min(x.domain[1], at + reach);
  if (!(from < to)) return '';
  const valueAt = (place: number): number => height + bend * (place - at) ** 2;
  const third = (to - from) / 3;
  const slopeAt = (place: number): number => 2 * bend * (place - at);
  const places = [from, from + third, to - third, to].map((place) => px(x.toPx(place)));
  const heights = [valueAt(from), valueAt(from) + slopeAt(from) * third, valueAt(to) - slopeAt(to) * third, valueAt(to)].map((value) => px(y.toPx(value)));
  const [start, ...steps] = places.map((place, i) => [place, heights[i] ?? 0] as const);
  const relative = steps.map(([left, top]) => `${px(left - (start?.[0] ?? 0))} ${px(top - (start?.[1] ?? 0))}`);
  return `M${start?.join(' ') ?? ''}c${relative.join(' ')}`;
}
