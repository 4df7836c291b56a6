import type { Box } from './frame.ts';
import { px } from './px.ts';

/** A point in pixels; a non-finite coordinate lifts the pen. */
export type Point = readonly [x: number, y: number];

/** Pixels are written in hundredths: 0.005 px is far below what any screen or printer shows. */
const PER_PX = 100;

function written(hundredths: number): string {
  return String(hundredths / PER_PX + 0);
}

/**
 * The `d` of an open polyline, in relative steps because they are shorter. Where a point is not finite the pen is lifted, and a
 * lone point draws nothing.
 */
export function linePath(points: Iterable<Point>): string {
  let path = '';
  let start = '';
  let pen: 'up' | 'moved' | 'down' = 'up';
  let [fromX, fromY] = [0, 0];
  for (const point of points) {
    // Steps lead from one rounded place to the next, so that rounding does not add up.
    const x = Math.round(point[0] * PER_PX);
    const y = Math.round(point[1] * PER_PX);
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      pen = 'up';
      continue;
    }
    if (pen === 'up') {
      start = `M${written(x)} ${written(y)}`;
      pen = 'moved';
    } else {
      path += `${pen === 'moved' ? `${start}l` : ' '}${written(x - fromX)} ${written(y - fromY)}`;
      pen = 'down';
    }
    [fromX, fromY] = [x, y];
  }
  return path;
}

/**
 * The `d` of diagonal lines (rising to the right) that cover a box, `gapPx` apart along its edges. They reach beyond it, for the
 * caller to cut off: that makes all steps of the path the same, and its text shrinks to almost nothing.
 */
export function hatchPath({ left, top, width, height }: Box, gapPx: number): string {
  if (!(gapPx > 0)) throw new RangeError(`hatchPath: the gap must be positive, got ${gapPx}`);
  const count = Math.max(0, Math.ceil((width + height) / gapPx) - 1);
  const run = px(height);
  const next = `m${px(run + gapPx)}${-run}`;
  return `M${px(left + gapPx)} ${top}${Array.from({ length: count }, () => `l${-run} ${run}`).join(next)}`;
}
