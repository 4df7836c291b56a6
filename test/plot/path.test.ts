import { expect, it } from 'vitest';
import { hatchPath, linePath, type Point } from '../../src/plot/path.ts';
import { placesOf } from './placesOf.ts';

const gap: Point = [Number.NaN, 0];

it.each<[string, Point[], string]>([
  ['nothing', [], ''],
  ['a lone point', [[1, 2]], ''],
  ['a line', [[0, 0], [10, 5], [12.5, 5]], 'M0 0l10 5 2.5 0'],
  ['two decimals and no negative zero', [[0, 0], [1.234567, -0.001]], 'M0 0l1.23 0'],
  ['a gap', [[0, 0], [1, 1], gap, [3, 3], [4, 4]], 'M0 0l1 1M3 3l1 1'],
  ['gaps at both ends and a lone point between', [gap, [0, 0], [1, 1], gap, [2, 2], gap], 'M0 0l1 1'],
  ['an infinite height', [[0, 0], [1, 1], [2, Number.POSITIVE_INFINITY], [3, 1], [4, 1]], 'M0 0l1 1M3 1l1 0'],
])('linePath draws %s', (_, points, expected) => {
  expect(linePath(points)).toBe(expected);
});

it('linePath does not add up what it rounds', () => {
  const points = Array.from({ length: 1000 }, (_, i): Point => [i / 3, i / 7]);
  const places = placesOf(linePath(points));
  const [x, y] = places.at(-1) ?? [];
  expect(x).toBeCloseTo(333, 2);
  expect(y).toBeCloseTo(999 / 7, 2);
});

it('hatchPath covers the box with diagonals, a gap apart, and reaches beyond it', () => {
  expect(hatchPath({ left: 0, top: 0, width: 20, height: 10 }, 10)).toBe('M10 0l-10 10m20-10l-10 10');
  const box = { left: 36, top: 14, width: 180.1, height: 178 };
  const [, left, top, steps = ''] = /^M(\S+) (\S+?)(l.*)$/.exec(hatchPath(box, 10)) ?? [];
  const lines = steps.split('m188-178');
  expect(lines.length).toBe(35);
  expect(new Set(lines)).toEqual(new Set(['l-178 178']));
  // Each line is where x + y is constant; the box begins at 36 + 14 and ends 358.1 px later.
  const first = Number(left) + Number(top);
  expect(first).toBe(36 + 14 + 10);
  expect(first + 10 * lines.length).toBeGreaterThanOrEqual(36 + 14 + 358.1);
});

it('hatchPath refuses a gap that would never end', () => {
  expect(() => hatchPath({ left: 0, top: 0, width: 1, height: 1 }, 0)).toThrow(new RangeError('hatchPath: the gap must be positive, got 0'));
});
