import type { Box } from './frame.ts';
import type { Point } from './path.ts';

/** Three shares of a whole: none negative, their sum 1. */
export type Triple = readonly [number, number, number];

/** An equilateral triangle whose points stand for the ways to share a whole among three: a corner for all of it to one. */
export interface Ternary {
  /** For all to the first: lower left; to the second: lower right; to the third: top. */
  readonly corners: readonly [Point, Point, Point];
  toPx(shares: Triple): Point;
  /** The coordinates of a point of the plane: they add up to 1, and outside of the triangle one of them is negative. */
  toCoordinates(point: Point): Triple;
  /** The shares at the point of the triangle that is nearest. */
  toShares(point: Point): Triple;
}

/** The largest such triangle in a box, standing on the box's lower edge, in its middle. */
export function ternary({ left, top, width, height }: Box): Ternary {
  const side = Math.min(width, (height * 2) / Math.sqrt(3));
  const rise = (side * Math.sqrt(3)) / 2;
  const [start, bottom] = [left + (width - side) / 2, top + height];
  const toCoordinates = ([x, y]: Point): Triple => {
    const third = (bottom - y) / rise;
    const second = (x - start) / side - third / 2;
    return [1 - second - third, second, third];
  };
  return {
    corners: [[start, bottom], [start + side, bottom], [start + side / 2, bottom - rise]],
    toPx: ([, second, third]) => [start + side * (second + third / 2), bottom - rise * third],
    toCoordinates,
    toShares: (point) => nearestShares(toCoordinates(point)),
  };
}

/**
 * The shares nearest to three numbers: what all lose is the same, except that none goes below 0.
 *
 * @see W. Wang, M. Carreira-Perpiñán, "Projection onto the probability simplex", 2013
 */
function nearestShares(coordinates: Triple): Triple {
  const [a, b, c] = coordinates.toSorted((x, y) => y - x) as unknown as Triple;
  const loss = Math.max(a - 1, (a + b - 1) / 2, (a + b + c - 1) / 3);
  const [x, y, z] = coordinates;
  return [Math.max(x - loss, 0), Math.max(y - loss, 0), Math.max(z - loss, 0)];
}
