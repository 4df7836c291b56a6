import type { Point } from './path.ts';
import type { Ternary, Triple } from './ternary.ts';

/** What a chord may miss the contour by, measured on the ray in its middle. */
const TOLERANCE_PX = 0.1;
const PIECES = 24;
const MAX_HALVINGS = 7;
/** Halvings of a ray: from the width of a screen to far below a hundredth of a pixel. */
const HALVINGS = 30;

/** A concave function of three shares, with the place of its maximum. */
export interface Hill {
  f(shares: Triple): number;
  readonly peak: Triple;
}

/** The point of the ray from the peak at which the function has fallen to the level; not finite when the ray leaves the triangle before. */
export function contourPoint({ toPx, toCoordinates }: Ternary, { f, peak }: Hill, level: number, angleRad: number): Point {
  const [x, y] = toPx(peak);
  const [a, b, c] = toCoordinates([x + Math.cos(angleRad), y + Math.sin(angleRad)]);
  const steps = [a - peak[0], b - peak[1], c - peak[2]] as const;
  const at = (px: number): number => f([along(peak[0], steps[0], px), along(peak[1], steps[1], px), along(peak[2], steps[2], px)]);
  let far = Math.min(...steps.map((step, i) => (step < 0 ? (peak[i] ?? 0) / -step : Number.POSITIVE_INFINITY)));
  if (!(at(far) <= level)) return [Number.NaN, Number.NaN];
  let near = 0;
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (near + far) / 2;
    if (at(middle) > level) near = middle;
    else far = middle;
  }
  return [x + far * Math.cos(angleRad), y + far * Math.sin(angleRad)];
}

function along(from: number, step: number, px: number): number {
  return Math.max(from + step * px, 0);
}

/**
 * The line on which a concave function has a level below its maximum, once around its peak, as points in pixels: every point lies
 * on the contour, and every chord within a tenth of a pixel of it. Where the contour leaves the triangle the pen is lifted.
 */
export function ternaryContour(triangle: Ternary, hill: Hill, level: number): Point[] {
  const at = (turn: number): Point => contourPoint(triangle, hill, level, 2 * Math.PI * turn);
  const points: Point[] = [at(0)];
  const refine = (a: number, from: Point, b: number, to: Point, halvings: number): void => {
    const middle = (a + b) / 2;
    const between = at(middle);
    // A distance that is NaN marks the edge of the triangle, unless all three rays leave it.
    const isOutside = [from, between, to].every(([x]) => Number.isNaN(x));
    if (halvings === MAX_HALVINGS || isOutside || distance(between, from, to) <= TOLERANCE_PX) points.push(between, to);
    else {
      refine(a, from, middle, between, halvings + 1);
      refine(middle, between, b, to, halvings + 1);
    }
  };
  let from = at(0);
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const to = at(piece / PIECES);
    refine((piece - 1) / PIECES, from, piece / PIECES, to, 0);
    from = to;
  }
  return points;
}

/** From a point to the line through two others. */
function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  return Math.abs((x - x1) * dy - (y - y1) * dx) / Math.hypot(dx, dy);
}
