import type { Point } from '../../plot/path.ts';
import { px } from '../../plot/px.ts';

/** What the drawn line may miss a point by. */
const TOLERANCE_PX = 0.15;

function heightMissed([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  return Math.abs(y - (y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)));
}

/** Fewer points for the same line: those that a straight line between others already passes are left out. Their x rises. */
export function thinned(points: readonly Point[]): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return points.slice();
  const misses = points.map((point) => heightMissed(point, first, last));
  const worst = Math.max(...misses.slice(1, -1));
  if (worst <= TOLERANCE_PX) return [first, last];
  const at = misses.indexOf(worst, 1);
  return [...thinned(points.slice(0, at + 1)).slice(0, -1), ...thinned(points.slice(at))];
}

/** The `d` of a line through points, in tenths of a pixel and in as few characters as that takes. */
export function tracePath(points: readonly Point[]): string {
  let [fromX, fromY] = [0, 0];
  const [start = '', ...steps] = points.map(([x, y]) => {
    // Steps lead from one rounded place to the next, so that rounding does not add up.
    const step = `${px(px(x) - fromX)} ${px(px(y) - fromY)}`;
    [fromX, fromY] = [px(x), px(y)];
    return step;
  });
  return `M${start}${steps.length === 0 ? '' : 'l'}${steps.join(' ')}`.replaceAll(/(?<![\d.])0\./g, '.').replaceAll(' -', '-');
}
