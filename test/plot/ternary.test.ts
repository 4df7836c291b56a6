import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ternary, type Triple } from '../../src/plot/ternary.ts';

const triangle = ternary({ left: 10, top: 20, width: 300, height: 400 });
const anyShares = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })).map(([u, v]): Triple => {
  const [low, high] = u < v ? [u, v] : [v, u];
  return [low, high - low, 1 - high];
});

describe('ternary', () => {
  it('is equilateral and stands on the lower edge of its box', () => {
    const [[x1, y1], [x2, y2], [x3, y3]] = triangle.corners;
    expect([x1, y1, x2, y2]).toEqual([10, 420, 310, 420]);
    expect(Math.hypot(x3 - x1, y3 - y1)).toBeCloseTo(300, 10);
    expect(Math.hypot(x3 - x2, y3 - y2)).toBeCloseTo(300, 10);
  });

  it('is cut down to a box that is too low', () => {
    const [[x1], [x2], [, y3]] = ternary({ left: 0, top: 0, width: 300, height: 100 }).corners;
    expect(y3).toBeCloseTo(0, 10);
    expect(x2 - x1).toBeCloseTo(200 / Math.sqrt(3), 10);
  });

  it('has each corner for all of one share', () => {
    for (const [k, corner] of triangle.corners.entries()) {
      const all = [0, 0, 0].with(k, 1);
      for (const [i, value] of triangle.toPx(all as unknown as Triple).entries()) expect(value).toBeCloseTo(corner[i] ?? 0, 10);
    }
  });

  it('leads from shares to a point and back', () => {
    fc.assert(
      fc.property(anyShares, (shares) => {
        for (const [i, share] of triangle.toShares(triangle.toPx(shares)).entries()) expect(share).toBeCloseTo(shares[i] ?? 0, 12);
      }),
    );
  });

  it('takes a point outside to the nearest of the triangle', () => {
    fc.assert(
      fc.property(fc.double({ min: -500, max: 900, noNaN: true }), fc.double({ min: -500, max: 900, noNaN: true }), (x, y) => {
        const shares = triangle.toShares([x, y]);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        const [nearX, nearY] = triangle.toPx(shares);
        // From the nearest point of a convex set nothing of the set lies in the direction of the point outside.
        for (const [cornerX, cornerY] of triangle.corners) {
          expect((x - nearX) * (cornerX - nearX) + (y - nearY) * (cornerY - nearY)).toBeLessThan(1e-6);
        }
      }),
    );
  });
});
