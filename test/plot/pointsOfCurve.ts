import type { Point } from '../../src/plot/path.ts';

/** Points at every sixteenth of each cubic piece of a path of `M x y` and `c …`, read by other means than it was written. */
export function pointsOfCurve(d: string): Point[] {
  const points: Point[] = [];
  for (const [, start = '', steps = ''] of d.matchAll(/M([^c]+)c([^M]*)/g)) {
    const numbers = (text: string): number[] => (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    let [x0 = Number.NaN, y0 = Number.NaN] = numbers(start);
    points.push([x0, y0]);
    const all = numbers(steps);
    if (all.length % 6 !== 0) throw new Error(`a cubic piece has six numbers: ${steps}`);
    for (let i = 0; i < all.length; i += 6) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = all.slice(i, i + 6);
      for (let t = 1 / 16; t <= 1; t += 1 / 16) {
        const weights = [3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t ** 3] as const;
        points.push([x0 + weights[0] * x1 + weights[1] * x2 + weights[2] * x3, y0 + weights[0] * y1 + weights[1] * y2 + weights[2] * y3]);
      }
      [x0, y0] = [x0 + x3, y0 + y3];
    }
  }
  return points;
}

/** How far a drawn point is from the graph `height(x)`, both in pixels: its height above it, seen from the side of the slope. */
export function distanceFrom(height: (x: number) => number, [x, y]: Point): number {
  const slope = (height(x + 1e-3) - height(x - 1e-3)) / 2e-3;
  return Math.abs(y - height(x)) / Math.hypot(1, slope);
}

/** A piece may miss the graph by 0.07 px, and its points are rounded to a tenth of a pixel in both directions. */
export const CURVE_TOLERANCE_PX = 0.07 + Math.hypot(0.05, 0.05) + 0.005;
