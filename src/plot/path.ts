import type { Box } from './frame.ts';

/** A point in pixels; a non-finite coordinate lifts the pen. */
export type Point = readonly [x: number, y: number];

/** Pixels are written in hundredths: 0.005 px is far below what any screen or printer shows. */
const PER_PX = 100;

function px(hundredths: number): string {
  return String(Math.round(hundredths) / PER_PX + 0);
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
      start = `M${px(x)} ${px(y)}`;
      pen = 'moved';
    } else {
      path += `${pen === 'moved' ? `${start}l` : ' '}${px(x - fromX)} ${px(y - fromY)}`;
      pen = 'down';
    }
    [fromX, fromY] = [x, y];
  }
  return path;
}

/** The `d` of diagonal lines (rising to the right) that fill a box, `gapPx` apart along its edges. */
export function hatchPath(box: Box, gapPx: number): string {
  if (!(gapPx > 0)) throw new RangeError(`hatchPath: the gap must be positive, got ${gapPx}`);
  const { left, top, width, height } = box;
  const count = Math.max(0, Math.ceil((width + height) / gapPx) - 1);
  // Line i meets x + y = (i + 1) · gap, measured from the box's upper left corner.
  return Array.from({ length: count }, (_, i) => {
    const sum = (i + 1) * gapPx;
    const x = Math.max(0, sum - height);
    const run = Math.min(sum, width) - x;
    return linePath([
      [left + x, top + sum - x],
      [left + x + run, top + sum - x - run],
    ]);
  }).join('');
}
