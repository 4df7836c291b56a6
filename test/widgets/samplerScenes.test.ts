import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsScene } from '../../src/widgets/sampler/bars.ts';
import { bandEdge, bandPath } from '../../src/widgets/sampler/funnel.ts';
import { BINS, BIN_WIDTH, expectedCounts, spreadOf } from '../../src/widgets/sampler/law.ts';
import { layouts, PER_ROW, ROWS } from '../../src/widgets/sampler/layout.ts';
import { CELL } from '../../src/widgets/sampler/marks.ts';
import { followed, params, runOf, type Controls } from '../../src/widgets/sampler/model.ts';
import { numbers } from '../../src/widgets/sampler/numbers.ts';
import { stripScene } from '../../src/widgets/sampler/strip.ts';
import { BAND_SDS, curveBox, decadesOf, tracesScene } from '../../src/widgets/sampler/traces.ts';
import { traceOf } from '../../src/widgets/sampler/trace.ts';
import { loadedDie } from '../../src/widgets/shared/loadedDie.ts';
import { frame } from '../../src/plot/frame.ts';
import { initialState } from '../../src/widgets/shared/params.ts';
import { normal } from '../../src/math/index.ts';
import { placesOf } from '../plot/placesOf.ts';
import { CURVE_TOLERANCE_PX, distanceFrom, pointsOfCurve } from '../plot/pointsOfCurve.ts';

const initial = initialState(params);
/** Places are rounded to tenths of a pixel. */
const ROUNDING_PX = 0.0501;
/** Curves are rounded to tenths in their own units, and their place to tenths of a pixel and four digits of scale. */
const CURVE_ROUNDING_PX = 0.4;

const states: [string, Controls][] = [
  ['die', initial],
  ['die, once', { ...initial, n: 1 }],
  ['die, often', { ...initial, n: 123_456, k: 2 }],
  ['coin', { ...initial, d: 'bin', n: 500, p: 0.03 }],
  ['coin, always 1', { ...initial, d: 'bern', n: 90, p: 1 }],
  ['numbers', { ...initial, d: 'gauss', n: 2000, mu: -1.3, sigma: 0.7 }],
];

/** Corners of a polygon of cubic and straight pieces in absolute places, the ends of the pieces alone. */
function corners(d: string): [number, number][] {
  return [...d.matchAll(/([MLC])([^MLCz]+)/g)].map(([, , steps = '']) => {
    const [x = Number.NaN, y = Number.NaN] = steps.trim().split(/ /).map(Number).slice(-2);
    return [x, y];
  });
}

describe.each(layouts.map((layout) => [layout.name, layout] as const))('the %s drawing', (_, layout) => {
  describe.each(states)('of the %s', (__, controls) => {
    const run = runOf(controls, numbers);
    const index = followed(controls);

    it('draws the traces through what was recorded', () => {
      const { drift, share } = tracesScene(layout, run, index);
      const recorded = traceOf(run, index);
      for (const [panel, of] of [[drift, 'difference'], [share, 'share']] as const) {
        const [scaleX, , , scaleY, left, top] = /matrix\((.*)\)/.exec(panel.curvePlace)?.[1]?.split(' ').map(Number) ?? [];
        const drawn = recorded.length > 1 ? placesOf(panel.line) : [];
        const places = drawn.map(([x, y]): [number, number] => [(left ?? 0) + x * (scaleX ?? 0), (top ?? 0) + y * (scaleY ?? 0)]);
        if (recorded.length > 1) expect(places.length).toBe(recorded.length);
        for (const [i, [x, y]] of places.entries()) {
          const point = recorded[i];
          if (point === undefined) throw new Error('more places than records');
          expect(Math.abs(x - panel.frame.x.toPx(Math.log10(point.n)))).toBeLessThan(CURVE_ROUNDING_PX);
          expect(Math.abs(y - panel.frame.y.toPx(point[of]))).toBeLessThan(CURVE_ROUNDING_PX);
          expect(y).toBeGreaterThanOrEqual(panel.frame.top - CURVE_ROUNDING_PX);
          expect(y).toBeLessThanOrEqual(panel.frame.bottom + CURVE_ROUNDING_PX);
        }
        expect(panel.end.x).toBeLessThanOrEqual(panel.frame.right + CURVE_ROUNDING_PX);
      }
    });

    it('draws one mark for each of the latest outcomes, and all inside', () => {
      const { marks, newest } = stripScene(run);
      const [bodies] = [marks.filter(({ color }) => color !== 'var(--paper)')];
      expect(bodies.flatMap(({ d }) => d.match(/M/g) ?? []).length).toBe(run.recent.length);
      for (const [, x, y] of bodies.flatMap(({ d }) => [...d.matchAll(/M(\S+) ([\d.]+)/g)])) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(PER_ROW * CELL);
        expect(Number(y)).toBeGreaterThan(0);
        expect(Number(y)).toBeLessThan(ROWS * CELL);
      }
      // In a PDF a line without a length has no square ends, and no die would be printed.
      for (const { d, round } of bodies) if (!round) expect(d).not.toMatch(/h0(?![.\d])/);
      expect(newest).not.toContain('NaN');
    });

    it('draws the counts to scale, with what is expected of them', () => {
      const { frame: panel, columns, histogram, density } = barsScene(layout, run);
      const tops = [...histogram.matchAll(/V(\S+?)h/g)].map(([, y]) => Number(y));
      if (run.law.kind === 'normal') {
        const inside = run.counts.slice(1, BINS + 1).filter((count) => count > 0);
        expect(tops.length).toBe(inside.length);
        for (const [i, top] of tops.entries()) expect(Math.abs(top - panel.y.toPx(inside[i] ?? 0))).toBeLessThan(ROUNDING_PX);
        const { mu, sigma } = run.law;
        const height = (px: number): number => panel.y.toPx(run.n * BIN_WIDTH * normal.pdf(panel.x.toValue(px), mu, sigma));
        for (const point of pointsOfCurve(density)) expect(distanceFrom(height, point)).toBeLessThan(CURVE_TOLERANCE_PX);
        return;
      }
      const expected = expectedCounts(run.law, run.n);
      for (const [i, column] of columns.entries()) {
        const top = Number(/V(\S+?)h/.exec(column.bar)?.[1]);
        expect(Math.abs(top - panel.y.toPx(run.counts[i] ?? 0))).toBeLessThan(ROUNDING_PX);
        expect(column.expected.y).toBe(panel.y.toPx(expected[i] ?? 0));
        expect(column.y).toBeGreaterThan(panel.top);
        const theta = (run.law.weights[i] ?? 0) / run.law.weights.reduce((sum, weight) => sum + weight, 0);
        const high = Number(/M\S+ (\S+?)h/.exec(column.whisker)?.[1]);
        expect(Math.abs(high - panel.y.toPx((expected[i] ?? 0) + 2 * spreadOf(theta) * Math.sqrt(run.n)))).toBeLessThan(ROUNDING_PX);
      }
    });
  });
});

describe('the band', () => {
  it('lies between level ± reach · n^power, cut off at the panel', () => {
    const panel = frame(curveBox, [0, 6], [0, 1]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (hundredths) => {
        const level = hundredths / 100;
        const band = { level, reach: BAND_SDS * spreadOf(level), power: -0.5 };
        for (const [x, y] of corners(bandPath(band, panel))) {
          const edges = ([1, -1] as const).map((side) => Math.min(Math.max(bandEdge(band, side, panel.x.toValue(x)), 0), 1));
          // A corner is rounded to whole units; along the steepest edge, half a unit across is no more than two up.
          expect(Math.min(...edges.map((edge) => Math.abs(panel.y.toPx(edge) - y)))).toBeLessThan(2.6);
        }
      }),
    );
  });

  it('follows its edge between the corners', () => {
    // In tenths of a pixel.
    const panel = frame(curveBox, [0, 6], [-1500, 1500]);
    const band = { level: 0, reach: 2 * Math.sqrt(0.21), power: 0.5 };
    const pieces = [...bandPath(band, panel).matchAll(/C([^CLMz]+)/g)].map(([, steps = '']) => steps.trim().split(' ').map(Number));
    let [x0, y0] = corners(bandPath(band, panel))[0] ?? [0, 0];
    for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] of pieces.slice(0, pieces.length / 2)) {
      const [x, y] = [(x0 + 3 * x1 + 3 * x2 + x3) / 8, (y0 + 3 * y1 + 3 * y2 + y3) / 8];
      expect(Math.abs(y - panel.y.toPx(bandEdge(band, 1, panel.x.toValue(x))))).toBeLessThan(2.6);
      [x0, y0] = [x3, y3];
    }
  });

  it('is nothing where nothing varies', () => {
    expect(bandPath({ level: 1, reach: 0, power: -0.5 }, frame({ left: 0, top: 0, width: 10, height: 10 }, [0, 2], [0, 1]))).toBe('');
  });
});

it('decadesOf is the first factor of ten that holds n, two at least', () => {
  expect([1, 80, 100, 101, 1000, 999_999, 1_000_000].map(decadesOf)).toEqual([2, 2, 2, 3, 3, 6, 6]);
});

it('dice show as many pips as their face says', () => {
  for (const [i, face] of [1, 2, 3, 4, 5, 6].entries()) {
    const weights = loadedDie.map((_, k) => (k === i ? 1 : 0));
    const { marks } = stripScene(runOf({ ...initial, n: 1, t: weights }));
    expect(marks.at(-1)?.d.match(/h0/g)?.length).toBe(face);
  }
});
