import { expect, it } from 'vitest';
import { curvePath } from '../../src/plot/curvePath.ts';
import { frame } from '../../src/plot/frame.ts';
import { CURVE_TOLERANCE_PX, distanceFrom, pointsOfCurve } from './pointsOfCurve.ts';

const panel = frame({ left: 0, top: 0, width: 600, height: 150 }, [-8, 8], [0, 1]);

it.each([
  ['a logistic curve', (z: number) => 1 / (1 + Math.exp(-z))],
  ['a bump', (z: number) => Math.exp(-z * z)],
  ['a wave with its inflections on the grid', (z: number) => 0.5 + 0.5 * Math.sin(2 * Math.PI * z)],
  ['a straight line', (z: number) => z / 16 + 0.5],
])('curvePath follows %s everywhere', (_, f) => {
  const points = pointsOfCurve(curvePath(f, panel));
  const [first, last] = [points[0], points.at(-1)];
  expect([first?.[0], last?.[0]]).toEqual([0, expect.closeTo(600, 9)]);
  const worst = Math.max(...points.map((point) => distanceFrom((x) => panel.y.toPx(f(panel.x.toValue(x))), point)));
  expect(worst).toBeLessThan(CURVE_TOLERANCE_PX);
});

it('curvePath spends pieces only on bends', () => {
  expect(pointsOfCurve(curvePath((z) => z / 16 + 0.5, panel)).length).toBe(1 + 8 * 16);
});

it('curvePath writes tenths of a pixel, without zeros that say nothing', () => {
  const low = frame({ left: 0, top: 0, width: 16, height: 1 }, [0, 8], [0, 1]);
  expect(curvePath(() => 0.5, low)).toBe(`M0 .5c${Array.from({ length: 8 }, () => '.7 0 1.3 0 2 0').join(' ')}`);
});

it('curvePath lifts the pen where the function has no value, close to the edge', () => {
  const points = pointsOfCurve(curvePath((z) => Math.log(z) / 4 + 0.5, panel));
  expect(points[0]?.[0]).toBeGreaterThan(300);
  expect(points[0]?.[0]).toBeLessThan(300.2);
  expect(points.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
});

it('curvePath lifts the pen between two parts', () => {
  const d = curvePath((z) => (Math.abs(z) < 1 ? Number.NaN : 0.25), panel);
  expect(d.match(/M/g)?.length).toBe(2);
  expect(pointsOfCurve(d).filter(([x]) => x > 263 && x < 337)).toEqual([]);
});

it('curvePath draws straight over a corner', () => {
  const points = pointsOfCurve(curvePath((z) => Math.abs(z - 0.3) / 8, panel));
  const height = (x: number) => panel.y.toPx(Math.abs(panel.x.toValue(x) - 0.3) / 8);
  expect(Math.max(...points.map(([x, y]) => Math.abs(y - height(x))))).toBeLessThan(CURVE_TOLERANCE_PX);
});
