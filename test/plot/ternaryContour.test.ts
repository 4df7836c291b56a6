import { describe, expect, it } from 'vitest';
import { multinomial } from '../../src/math/index.ts';
import { linePath, type Point } from '../../src/plot/path.ts';
import { ternary, type Triple } from '../../src/plot/ternary.ts';
import { ternaryContour } from '../../src/plot/ternaryContour.ts';

const triangle = ternary({ left: 0, top: 0, width: 340, height: 300 });

/** The log-likelihood as the math package has it: another way than the figure's sum, up to a constant. */
function hillOf(counts: readonly number[]) {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const peak = counts.map((count) => count / n) as unknown as Triple;
  return { f: (shares: Triple) => multinomial.logPmf(counts, shares), peak };
}

/** How far a point is from the contour, in pixels: the miss in height over the slope. */
function distanceFrom(f: (shares: Triple) => number, level: number, [x, y]: Point): number {
  const at = (dx: number, dy: number): number => f(triangle.toShares([x + dx, y + dy]));
  const slope = Math.hypot(at(0.01, 0) - at(-0.01, 0), at(0, 0.01) - at(0, -0.01)) / 0.02;
  return Math.abs(at(0, 0) - level) / slope;
}

/** The places of an `M x y l dx dy …` path, read by other means than it was written. */
function placesOf(d: string): Point[][] {
  return d.split('M').filter(Boolean).map((part) => {
    const numbers = (part.match(/-?[\d.]+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    return Array.from({ length: numbers.length / 2 }, (_, i): Point => [(x += numbers[2 * i] ?? 0), (y += numbers[2 * i + 1] ?? 0)]);
  });
}

describe('ternaryContour', () => {
  it.each([
    ['many throws', [15, 25, 40], 10],
    ['few', [5, 3, 2], 1],
    ['far below the maximum', [15, 25, 40], 100],
    ['very many', [600_000, 900_000, 1_000_000], 30_000],
    ['a peak near a corner', [1, 2, 200], 3],
  ] as const)('runs where the log-likelihood of the math package has the level (%s)', (_, counts, gap) => {
    const hill = hillOf(counts);
    const level = hill.f(hill.peak) - gap;
    const [line = [], ...others] = placesOf(linePath(ternaryContour(triangle, hill, level)));
    expect(others).toEqual([]);
    expect(line.length).toBeGreaterThan(40);
    expect(line[0]?.[0]).toBeCloseTo(line.at(-1)?.[0] ?? 0, 1);
    for (const [i, point] of line.entries()) {
      // Rounded to hundredths of a pixel.
      expect(distanceFrom(hill.f, level, point)).toBeLessThan(0.02);
      const next = line[i + 1];
      if (next === undefined) continue;
      const middle: Point = [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2];
      expect(distanceFrom(hill.f, level, middle)).toBeLessThan(0.13);
    }
  });

  it('ends at the edge of what never came up', () => {
    const hill = hillOf([0, 30, 50]);
    const level = hill.f(hill.peak) - 3;
    const lines = placesOf(linePath(ternaryContour(triangle, hill, level)));
    expect(lines.length).toBe(1);
    for (const point of lines.flat()) expect(distanceFrom(hill.f, level, point)).toBeLessThan(0.02);
    const edges = [lines[0]?.[0], lines[0]?.at(-1)].map((end) => (end === undefined ? Number.NaN : triangle.toCoordinates(end)[0]));
    for (const first of edges) expect(first * 340).toBeLessThan(2);
  });

  it('is an arc about a corner when only one kind came up', () => {
    const hill = hillOf([0, 0, 80]);
    const level = hill.f(hill.peak) - 10;
    const points = placesOf(linePath(ternaryContour(triangle, hill, level))).flat();
    expect(points.length).toBeGreaterThan(1);
    for (const point of points) expect(triangle.toCoordinates(point)[2]).toBeCloseTo(Math.exp(-10 / 80), 3);
  });

  it('is nothing where no level is so low', () => {
    const hill = { f: () => 0, peak: [0.2, 0.3, 0.5] as const };
    expect(linePath(ternaryContour(triangle, hill, -1))).toBe('');
  });
});
