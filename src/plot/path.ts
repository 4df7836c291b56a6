import type { Box } from './frame.ts';

/** A point in pixels; a non-finite coordinate lifts the pen. */
export type Point = readonly [x: number, y: number];

/** Pixels are written with two decimals: 0.005 px is far below what any screen or printer shows. */
const DECIMALS = 2;

function px(value: number): string {
  return String(Number(value.toFixed(DECIMALS)) + 0);
}

/** The `d` of an open polyline. Where a point is not finite the pen is lifted, and a lone point draws nothing. */
export function linePath(points: Iterable<Point>): string {
  let path = '';
  let pen: 'up' | 'moved' | 'down' = 'up';
  let start = '';
  for (const [x, y] of points) {
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      pen = 'up';
    } else if (pen === 'up') {
      start = `M${px(x)} ${px(y)}`;
      pen = 'moved';
    } else {
      path += pen === 'moved' ? `${start}L` : ' ';
      path += `${px(x)} ${px(y)}`;
      pen = 'down';
    }
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
    return `M${px(left + x)} ${px(top + sum - x)}l${px(run)} ${px(-run)}`;
  }).join('');
}
