import type { Frame } from './frame.ts';
import { px } from './px.ts';

/** A function with its derivative. */
export interface Smooth {
  at(x: number): number;
  slope(x: number): number;
}

/**
 * The `d` of a graph as cubic pieces from knot to knot, each with the graph's height and slope at both ends. A piece of width h is
 * within h⁴/384 times the largest fourth derivative, so that a parabola is exact; where `curvePath` searches, the knots here are the caller's.
 *
 * @param knots rising; fewer than two draw nothing
 */
export function hermitePath(knots: readonly number[], { at, slope }: Smooth, { x, y }: Frame): string {
  let path = '';
  let [left, top] = [0, 0];
  for (const [i, to] of knots.entries()) {
    const from = knots[i - 1];
    if (from === undefined) {
      [left, top] = [px(x.toPx(to)), px(y.toPx(at(to)))];
      if (knots.length > 1) path = `M${left} ${top}c`;
      continue;
    }
    const third = (to - from) / 3;
    const places = [from + third, to - third, to].map((place) => px(px(x.toPx(place)) - left));
    const heights = [at(from) + slope(from) * third, at(to) - slope(to) * third, at(to)].map((value) => px(px(y.toPx(value)) - top));
    path += (i > 1 ? ' ' : '') + places.map((place, k) => `${place} ${heights[k] ?? 0}`).join(' ');
    [left, top] = [px(left + (places[2] ?? 0)), px(top + (heights[2] ?? 0))];
  }
  return path.replaceAll(' -', '-');
}
