import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contourGrid } from '../../src/plot/contourGrid.ts';
import { contourPath } from '../../src/plot/contours.ts';
import { frame } from '../../src/plot/frame.ts';
import { isolines, type Isoline } from '../../src/plot/isolines.ts';
import type { Point } from '../../src/plot/path.ts';
import { pointsOfCurve } from './pointsOfCurve.ts';

/** Pixels are data units here, but for the y axis, which points up. */
const SIZE = 400;
const box = frame({ left: 0, top: 0, width: SIZE, height: SIZE }, [-200, 200], [-200, 200]);
type Field = (x: number, y: number) => number;
const inData = ([x, y]: Point): Point => [box.x.toValue(x), box.y.toValue(y)];

/** What a vertex may be from the isoline, along its edge of the grid. */
const VERTEX_PX = 1e-3;

const bowl: Field = (x, y) => Math.hypot(x, y);
const tilted: Field = (x, y) => (x * x) / 2 + x * y + 2 * y * y;
const wave: Field = (x, y) => Math.sin(x / 40) + Math.cos(y / 55);
const saddle: Field = (x, y) => x * y;

const linesOf = (f: Field, level: number, cells = 32): Isoline[] => isolines(contourGrid(f, box, cells), level);

/** How far a place is from the isoline: its height above the level by the slope there. */
function distance(f: Field, level: number, point: Point): number {
  const [x, y] = inData(point);
  const slope = Math.hypot(f(x + 1e-4, y) - f(x - 1e-4, y), f(x, y + 1e-4) - f(x, y - 1e-4)) / 2e-4;
  return Math.abs(f(x, y) - level) / slope;
}

describe('isolines', () => {
  it.each([
    ['a circle', bowl, 120],
    ['an ellipse', tilted, 9000],
    ['waves', wave, 0.3],
    ['hyperbolas', saddle, 5000],
  ] as const)('has every vertex of %s on the isoline', (_, f, level) => {
    const lines = linesOf(f, level);
    expect(lines.length).toBeGreaterThan(0);
    for (const point of lines.flat()) {
      // A vertex is moved along its edge only: across the isoline it is no farther off.
      expect(distance(f, level, point)).toBeLessThan(VERTEX_PX);
    }
  });

  it('closes what is closed and ends at the border what is not', () => {
    const [circle, ...others] = linesOf(bowl, 120);
    expect(others).toEqual([]);
    expect(circle?.at(-1)).toEqual(circle?.[0]);
    const open = linesOf(saddle, 5000);
    expect(open).toHaveLength(2);
    const isAtBorder = ([x, y]: Point): boolean => [x, y].some((at) => Math.abs(at) < 1e-9 || Math.abs(at - SIZE) < 1e-9);
    for (const line of open) expect([line.at(0), line.at(-1)].map((end) => end !== undefined && isAtBorder(end))).toEqual([true, true]);
  });

  it('goes around without leaping: neighbors share a cell', () => {
    const diagonal = (SIZE / 32) * Math.SQRT2;
    for (const line of [...linesOf(wave, 0.3), ...linesOf(tilted, 9000)]) {
      for (const [i, [x, y]] of line.entries()) {
        const before = line[i - 1];
        if (before !== undefined) expect(Math.hypot(x - before[0], y - before[1])).toBeLessThanOrEqual(diagonal + 1e-9);
      }
    }
  });

  it('goes through a saddle as the function does in the middle of the cell', () => {
    // One cell around a saddle: corners alternate, and the middle decides.
    const cell = frame({ left: 0, top: 0, width: 2, height: 2 }, [-1, 1], [-1, 1]);
    const through = (level: number): string[] =>
      isolines(contourGrid(saddle, cell, 1), level).map((line) => line.map(([x, y]) => `${cell.x.toValue(x).toFixed(1)},${cell.y.toValue(y).toFixed(1)}`).join(' '));
    // Above 0 the hyperbola stands in the corners where x and y have the same sign, below 0 in the others.
    for (const [level, sign] of [[0.5, 1], [-0.5, -1]] as const) {
      const lines = isolines(contourGrid(saddle, cell, 1), level);
      expect(lines).toHaveLength(2);
      for (const line of lines) {
        const middle = line.map(([x, y]) => cell.x.toValue(x) * cell.y.toValue(y));
        expect(middle.every((product) => Math.abs(product - level) < 2 * VERTEX_PX)).toBe(true);
        const [from = [0, 0], to = [0, 0]] = line;
        expect(Math.sign(cell.x.toValue((from[0] + to[0]) / 2) * cell.y.toValue((from[1] + to[1]) / 2))).toBe(sign);
      }
    }
    expect(through(0.5)).not.toEqual(through(-0.5));
  });

  it('passes through corners of the grid without a step of no length', () => {
    for (const line of linesOf((x, y) => x + y, 0, 8)) {
      for (const [i, [x, y]] of line.entries()) {
        const before = line[i - 1];
        if (before !== undefined) expect(Math.hypot(x - before[0], y - before[1])).toBeGreaterThan(VERTEX_PX);
      }
    }
  });

  it('leaves out cells where the function is not finite, and finds nothing where it never has the level', () => {
    expect(linesOf(bowl, 1000)).toEqual([]);
    const half = linesOf((x, y) => (x < 0 ? Number.NaN : bowl(x, y)), 120).flat();
    expect(half.length).toBeGreaterThan(0);
    for (const [x] of half.map(inData)) expect(x).toBeGreaterThanOrEqual(0);
  });

  it('has every vertex on the isoline of any cubic', () => {
    const part = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(part, part, part, part, part), ([a, b, c, d, e]) => {
        const f: Field = (x, y) => a * (x / 100) ** 3 + b * (x / 100) * (y / 100) + c * (y / 100) ** 2 + (d * x) / 100 + (e * y) / 100;
        const grid = contourGrid(f, box, 16);
        for (const [x, y] of isolines(grid, 0.1).flat()) {
          // Along the edge of the grid on which the vertex lies the level is passed within the tolerance.
          const along = Math.abs((x * 16) / SIZE - Math.round((x * 16) / SIZE)) > 1e-9 ? [VERTEX_PX, 0] as const : [0, VERTEX_PX] as const;
          const [low, high] = [-1, 1].map((sign) => grid.at(x + sign * along[0], y + sign * along[1]) - 0.1) as [number, number];
          expect(low * high <= 0 || Math.abs(grid.at(x, y) - 0.1) < 1e-12).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('asks for a grid', () => {
    expect(() => contourGrid(bowl, box, 0)).toThrow(RangeError);
    expect(() => contourGrid(bowl, box, 1.5)).toThrow(RangeError);
  });
});

describe('contourPath', () => {
  const TOLERANCE_PX = 0.5;
  /** Between the vertices a smooth piece strays a little farther than at them; both coordinates are rounded to whole pixels. */
  const DRAWN_PX = 1.5 * TOLERANCE_PX + Math.hypot(0.5, 0.5);

  it.each([
    ['a circle', bowl, 120],
    ['an ellipse', tilted, 9000],
    ['waves', wave, 0.3],
    ['hyperbolas', saddle, 5000],
  ] as const)('draws %s along its isoline', (_, f, level) => {
    const points = pointsOfCurve(contourPath(contourGrid(f, box, 32), [level], TOLERANCE_PX));
    expect(points.length).toBeGreaterThan(16);
    for (const point of points) expect(distance(f, level, point)).toBeLessThan(DRAWN_PX);
  });

  it('needs few pieces: a circle is drawn in eight at most', () => {
    const path = contourPath(contourGrid(bowl, box, 32), [120], TOLERANCE_PX);
    expect(path).toMatch(/^M\d+ \d+c[-\d ]+$/);
    expect((path.match(/-?\d+/g) ?? []).length).toBeLessThanOrEqual(2 + 8 * 6);
  });

  it('ends a closed line where it began', () => {
    const points = pointsOfCurve(contourPath(contourGrid(tilted, box, 32), [9000], TOLERANCE_PX));
    expect(points.at(-1)).toEqual(points[0]);
  });

  it('draws all levels in one path, and nothing where there is none', () => {
    const grid = contourGrid(bowl, box, 32);
    expect(contourPath(grid, [60, 120], 1)).toBe(contourPath(grid, [60], 1) + contourPath(grid, [120], 1));
    expect(contourPath(grid, [1000], 1)).toBe('');
  });
});
