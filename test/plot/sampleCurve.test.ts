import { expect, it } from 'vitest';
import { frame } from '../../src/plot/frame.ts';
import { sampleCurve } from '../../src/plot/sampleCurve.ts';

const panel = frame({ left: 0, top: 0, width: 600, height: 150 }, [-8, 8], [0, 1]);

function heightBetween(points: readonly (readonly [number, number])[], x: number): number {
  const i = points.findIndex((point) => point[0] >= x);
  const [to, from] = [points[i], points[Math.max(0, i - 1)]];
  if (to === undefined || from === undefined) throw new Error(`no piece over ${x}`);
  return to[0] === from[0] ? to[1] : from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0]);
}

it.each([
  ['a logistic curve', (z: number) => 1 / (1 + Math.exp(-z))],
  ['a bump', (z: number) => Math.exp(-z * z)],
  ['a wave with its inflections on the grid', (z: number) => 0.5 + 0.5 * Math.sin(2 * Math.PI * z)],
  ['a straight line', (z: number) => z / 16 + 0.5],
])('sampleCurve follows %s within 0.2 px everywhere', (_, f) => {
  const points = sampleCurve(f, panel);
  let worst = 0;
  for (let i = 0; i <= 4800; i += 1) {
    const x = i / 8;
    worst = Math.max(worst, Math.abs(heightBetween(points, x) - panel.y.toPx(f(panel.x.toValue(x)))));
  }
  expect(worst).toBeLessThan(0.2);
});

it('sampleCurve is exact at both ends and spends points only on bends', () => {
  const points = sampleCurve((z) => z / 16 + 0.5, panel);
  expect(points.length).toBe(17);
  expect([points[0], points.at(-1)]).toEqual([[0, 150], [600, 0]]);
});

it('sampleCurve lifts the pen where the function has no value, close to the edge', () => {
  const points = sampleCurve((z) => Math.log(z) / 4 + 0.5, panel);
  const first = points.find(([, y]) => Number.isFinite(y));
  expect(points[0]?.[1]).toBeNaN();
  expect(first?.[0]).toBeGreaterThan(300);
  expect(first?.[0]).toBeLessThan(301);
});
