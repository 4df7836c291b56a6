import type { Place } from '../../plot/labels.ts';
import type { Point } from '../../plot/path.ts';
import type { Ternary, Triple } from '../../plot/ternary.ts';
import type { contourPoint, Hill } from '../../plot/ternaryContour.ts';
import { formatNumber } from '../shared/formatNumber.ts';

/** 0.3, 30, 300k, 3M. */
function shortNumber(value: number): string {
  if (value >= 1e6) return `${value / 1e6}M`;
  return value >= 1e4 ? `${value / 1e3}k` : String(value);
}

/** Between the labels of two contours. */
const APART_PX = 18;

export function triple([a = 0, b = 0, c = 0]: readonly number[]): Triple {
  return [a, b, c];
}

interface Level {
  readonly gap: number;
  readonly level: number;
}

/** How far below the maximum each contour lies, written on it toward a place near the lower right corner that no edge leads to. */
export function contourLabels(triangle: Ternary, hill: Hill, levels: readonly Level[], pointOf: typeof contourPoint) {
  const [x, y] = triangle.toPx(hill.peak);
  const [towardX, towardY] = triangle.toPx([0.2, 0.6, 0.2]);
  const angle = Math.atan2(towardY - y, towardX - x);
  let last = 0;
  return levels.flatMap(({ gap, level }) => {
    const [labelX, labelY] = pointOf(triangle, hill, level, angle);
    const from = Math.hypot(labelX - x, labelY - y);
    if (!(from - last >= APART_PX)) return [];
    last = from;
    return [{ text: `−${shortNumber(gap)}`, place: { x: labelX, y: labelY + 4.5, anchor: 'middle' as const } }];
  });
}

/** Under the lower corners, beside the upper one. */
export function cornerPlace([x, y]: Point, k: number): Place {
  return k === 2 ? { x: x + 17, y: y + 4, anchor: 'start' } : { x, y: y + 20, anchor: k === 0 ? 'start' : 'end' };
}

/** How long θ is when written. */
const THETA_PX = 132;

/** θ written beside its point: left of it, where no contour is labeled, as long as there is room. */
export function pointLabel(triangle: Ternary, theta: Triple): { readonly text: string; readonly place: Place } {
  const [x, y] = triangle.toPx(theta);
  const hasRoom = x > THETA_PX;
  return { text: `(${theta.map((share) => formatNumber(share, 2)).join(', ')})`, place: { x: hasRoom ? x - 18 : x + 18, y: y + 17, anchor: hasRoom ? 'end' : 'start' } };
}
