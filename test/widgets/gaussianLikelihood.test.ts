import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normal } from '../../src/math/index.ts';
import { curveScenes, tangentPath } from '../../src/widgets/gaussian-likelihood/curveScene.ts';
import { columns, curveData } from '../../src/widgets/gaussian-likelihood/data.ts';
import { equationSlots, equationTex } from '../../src/widgets/gaussian-likelihood/equations.ts';
import { layouts, narrow, rescaled, wide } from '../../src/widgets/gaussian-likelihood/layout.ts';
import * as model from '../../src/widgets/gaussian-likelihood/model.ts';
import { predict } from '../../src/widgets/gaussian-likelihood/predict.ts';
import { sentence } from '../../src/widgets/gaussian-likelihood/printedReading.ts';
import { dataScene, densityTop } from '../../src/widgets/gaussian-likelihood/scene.ts';
import { strings } from '../../src/widgets/gaussian-likelihood/strings.ts';
import { readFragment, writeFragment } from '../../src/widgets/shared/address.ts';
import { initialState, snap } from '../../src/widgets/shared/params.ts';
import { CURVE_TOLERANCE_PX, distanceFrom, pointsOfCurve } from '../plot/pointsOfCurve.ts';

const { params, read, xRange, muRange, sRange, DATA } = model;
const initial = initialState(params);

const onGrid = (range: typeof xRange) => fc.double({ min: range.min, max: range.max, noNaN: true }).map((value) => snap(range, value));
const anyState = fc.record({
  x: fc.array(onGrid(xRange), { minLength: model.POINTS, maxLength: model.POINTS }),
  mu: onGrid(muRange),
  s: onGrid(sRange),
  free: fc.boolean(),
  q: fc.nat(1000),
});

describe('the reading', () => {
  it('shows the numbers that the article quotes', () => {
    const { here, best, ratio } = read(initial);
    expect([here.sse, here.mse, best.sse, best.mse]).toEqual([13.18, 1.318, 9.98, 0.998]);
    expect(here.nll).toBeCloseTo(9.6393, 4);
    expect(best.nll).toBeCloseTo(8.823, 4);
    expect(ratio).toBeCloseTo(5 / 1.96, 12);
    const free = read({ ...initial, mu: 3, free: true });
    expect(free.bestVariance).toBeCloseTo(1.996, 12);
    expect(free.best.nll).toBeCloseTo(8.8226, 4);
  });

  it('is the negative log-likelihood of the math package, and its best parameters are those of normal.mle', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { here, best } = read(state);
        const truth = -normal.logLikelihood({ mu: state.mu, sigma: state.s }, state.x);
        expect(Math.abs(here.nll - truth)).toBeLessThan(1e-12 * Math.max(1, Math.abs(truth)));
        expect(best.mu).toBeCloseTo(normal.mle(state.x).mu, 12);
        if (state.free) expect(best.s).toBeCloseTo(normal.mle(state.x).sigma, 10);
        expect(best.nll).toBeLessThanOrEqual(here.nll + 1e-12);
      }),
    );
  });

  it('has slopes in μ whose ratio is N / σ² whatever the data are, both zero only at the mean', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { slopes, ratio, best } = read(state);
        expect(Math.abs(slopes.nllMu - ratio * slopes.mseMu)).toBeLessThan(1e-12 * (1 + Math.abs(slopes.nllMu)));
        expect(slopes.mseMu === 0).toBe(state.mu === best.mu);
      }),
    );
  });

  it('has the slopes of the functions that it reads', () => {
    const step = 1e-6;
    fc.assert(
      fc.property(anyState, ({ x, s, mu }) => {
        const { slopes } = read({ x, mu, s, free: true });
        const inSigma = (f: (sigma: number) => number): number => (f(s + step) - f(s - step)) / (2 * step);
        expect(slopes.nllSigma).toBeCloseTo(inSigma((sigma) => model.negativeLogLikelihood(x, mu, sigma)), 3);
        expect(slopes.squaresSigma).toBeCloseTo(inSigma((sigma) => model.squaresTerm(model.sumOfSquares(x, mu), sigma)), 3);
      }),
    );
  });

  it('lets the log term turn the curve over σ around at the mean square, where the squares alone fall on', () => {
    const slopes = (s: number) => read({ ...initial, s, free: true }).slopes;
    const best = Math.sqrt(read(initial).bestVariance);
    expect(slopes(best - 0.01).nllSigma).toBeLessThan(0);
    expect(slopes(best + 0.01).nllSigma).toBeGreaterThan(0);
    for (const s of [0.4, 1, 2, 4]) expect(slopes(s).squaresSigma).toBeLessThan(0);
  });

  it('knows no lower bound when all data are the same and σ is free', () => {
    const { best, bestVariance } = read({ x: [3, 3, 3, 3, 3], mu: 3, s: 1, free: true });
    expect([bestVariance, best.squares, best.nll]).toEqual([0, 0, Number.NEGATIVE_INFINITY]);
  });
});

it('its named states hold what they say', () => {
  const named = model.presets(DATA);
  expect(named).toEqual({ atMean: { mu: 3 }, atBest: { mu: 3, s: 1.41, free: true }, tooSmall: { s: 0.5, free: true } });
  expect(model.isAt(initial, named.atMean)).toBe(false);
  expect(model.isAt({ ...initial, mu: 3 }, named.atMean)).toBe(true);
});

describe.each(layouts.map((layout) => [layout.name, layout] as const))('the %s drawing', (_, layout) => {
  it('draws each residual as a square, hung between its datum and μ, in the measure of the axis', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { squares } = dataScene(layout, state);
        const unit = layout.density.x.toPx(1) - layout.density.x.toPx(0);
        for (const [i, { path, side }] of squares.entries()) {
          const [, left = 0, , width, height] = /^M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h/.exec(path)?.map(Number) ?? [];
          expect(width).toBe(height);
          expect(side / unit).toBeCloseTo(Math.abs((state.x[i] ?? 0) - state.mu), 9);
          expect(left).toBeGreaterThanOrEqual(layout.squares.left);
          expect(side).toBeLessThanOrEqual(layout.squares.height + 1e-9);
        }
        const area = squares.reduce((sum, { side }) => sum + (side / unit) ** 2, 0);
        expect(area).toBeCloseTo(read(state).here.sse, 9);
      }),
    );
  });

  it('writes areas into their squares, clear of each other', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        for (const { label, side } of dataScene(layout, state).squares) {
          if (label === undefined) continue;
          expect(side).toBeGreaterThan(30);
          expect(label.place.y).toBeLessThan(layout.height);
        }
      }),
    );
    expect(dataScene(layout, initial).squares.map(({ label }) => label?.text)).toEqual(['1.00', undefined, undefined, '1.44', '10.24']);
  });

  it('never cuts off the density, whose axis has two heights', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(normal.pdf(state.mu, state.mu, state.s)).toBeLessThanOrEqual(densityTop(state.s));
      }),
    );
    expect([0.4, 0.99, 1, 4].map(densityTop)).toEqual([1, 1, 0.4, 0.4]);
  });

  it('draws all curves through the values of the math package', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { x, mu, s, free } = state;
        const data = dataScene(layout, state);
        const [first, second] = curveScenes(layout, state, read(state));
        const nll = (m: number, sigma: number): number => -normal.logLikelihood({ mu: m, sigma }, x);
        const truths: Record<string, (value: number) => number> = {
          'nll-mu': (value) => nll(value, s),
          'mse-mu': (value) => x.reduce((sum, datum) => sum + (datum - value) ** 2, 0) / (2 * x.length),
          'nll-sigma': (value) => nll(mu, value),
          'squares-sigma': (value) => nll(mu, value) - nll(0, value) + x.reduce((sum, datum) => sum + datum ** 2, 0) / (2 * value ** 2),
        };
        expect(second.curves.map(({ name }) => name)).toEqual(free ? ['squares-sigma', 'nll-sigma'] : ['mse-mu']);
        const drawn = [
          { path: data.density, panel: data.panel, truth: (value: number) => normal.pdf(value, mu, s) },
          ...[first, second].flatMap(({ panel, curves }) => curves.map(({ name, path }) => ({ path, panel, truth: truths[name] ?? (() => Number.NaN) }))),
        ];
        for (const { path, panel, truth } of drawn) {
          for (const point of pointsOfCurve(path)) {
            expect(distanceFrom((px) => panel.y.toPx(truth(panel.x.toValue(px))), point)).toBeLessThan(CURVE_TOLERANCE_PX + 0.07);
            expect(point[1]).toBeGreaterThan(panel.top - 0.2);
            expect(point[1]).toBeLessThan(panel.bottom + 0.2);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the points at hand inside their panels', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        for (const { panel, at, points } of curveScenes(layout, state, read(state))) {
          expect(at).toBeGreaterThanOrEqual(panel.left - 1e-9);
          expect(at).toBeLessThanOrEqual(panel.right + 1e-9);
          for (const { y } of points) {
            expect(y).toBeGreaterThanOrEqual(panel.top - 1e-9);
            expect(y).toBeLessThanOrEqual(panel.bottom + 1e-9);
          }
        }
      }),
    );
  });

  it('lays no tangent beyond its panel', () => {
    const panel = rescaled(layout.curves[0], [0, 24]);
    fc.assert(
      fc.property(fc.double({ min: 1, max: 6, noNaN: true }), fc.double({ min: 0, max: 24, noNaN: true }), fc.double({ min: -300, max: 300, noNaN: true }), (at, value, slope) => {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = tangentPath(panel, at, value, slope, 44).slice(1).split(/[L ]/).map(Number);
        for (const x of [x1, x2]) expect(x).toBeGreaterThanOrEqual(panel.left - 0.1);
        for (const x of [x1, x2]) expect(x).toBeLessThanOrEqual(panel.right + 0.1);
        for (const y of [y1, y2]) expect(y).toBeGreaterThanOrEqual(panel.top - 0.1);
        for (const y of [y1, y2]) expect(y).toBeLessThanOrEqual(panel.bottom + 0.1);
      }),
    );
  });

  it('keeps its panels and the lowest text inside of it', () => {
    const { squares, curves, width, height } = layout;
    expect(squares.top + squares.height + 19).toBeLessThan(layout.name === 'wide' ? height : curves[0].top - 28);
    for (const { right, bottom } of curves) {
      expect(right).toBeLessThan(width);
      expect(bottom + 24).toBeLessThanOrEqual(height + 6);
    }
  });
});

it('both drawings share the places of the data', () => {
  expect([wide.width, narrow.width]).toEqual([620, 358]);
  expect(JSON.stringify(wide.density)).toBe(JSON.stringify(narrow.density));
});

describe('its address', () => {
  it('brings every state back', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readFragment(writeFragment('fig-x', params, state), 'fig-x', params)).toEqual(state);
      }),
    );
    expect(writeFragment('fig-x', params, initial)).toBe('#fig-x');
  });

  it.each([
    ['x=1,2,3', { x: DATA }],
    ['x=9,0,3,3.14,-1', { x: [6, 1, 3, 3.1, 1] }],
    ['mu=99&s=0&free=yes', { mu: 6, s: 0.4, free: false }],
    ['mu=3.011&free=1&x=', { mu: 3.02, free: true, x: DATA }],
  ] as const)('takes %s as far as it can be taken', (query, expected) => {
    expect(readFragment(`#fig-x?${query}`, 'fig-x', params)).toEqual({ ...initial, ...expected });
  });

  it('leads to a state whose every number is one, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.record({ x: fc.string(), mu: fc.string(), s: fc.string(), free: fc.string() }), (texts) => {
        const state = readFragment(`#fig-x?${new URLSearchParams(texts).toString()}`, 'fig-x', params) ?? initial;
        const { here, ratio, slopes } = read(state);
        for (const number of [...Object.values(here), ratio, ...Object.values(slopes)]) expect(Number.isFinite(number)).toBe(true);
      }),
    );
  });
});

describe('its question', () => {
  it('has one right answer among four different ones, which the math package gives', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 32 - 1), (seed) => {
        const { options, answer, state, values } = predict(seed);
        expect(new Set(options).size).toBe(4);
        expect(Number(options[answer])).toBeCloseTo(normal.mle(state?.x ?? []).mu, 12);
        expect(values['after']).toBe(options[answer]);
        expect(state?.mu).toBe(Number(options[answer]));
        expect(predict(seed)).toEqual(predict(seed));
      }),
    );
  });
});

/** The values that a sentence asks for. */
function names(text: string): string[] {
  return [...text.matchAll(/\{(\w+)/g)].map(([name]) => name).toSorted();
}

describe('the words', () => {
  it('say the default state in both languages', () => {
    expect(sentence(strings.zh.summary, initial, read(initial))).toBe(
      '5个点：1.2、2.1、2.9、3.4、5.4。μ = 2.20，σ固定为1.40。残差平方和13.18，MSE 1.3180，NLL 9.6393。两者都在均值3.00处最小，NLL的最小值是8.8230；斜率之比是2.551。',
    );
    expect(sentence(strings.en.freeSummary, initial, read({ ...initial, free: true }))).toBe(
      'Five points: 1.2, 2.1, 2.9, 3.4, 5.4. μ = 2.20, σ = 1.40, both to be estimated. Sum of squared residuals 13.18, NLL 9.6393. The best σ² for this μ is 2.636; NLL is smallest, 8.8226, at μ = 3.00, σ = 1.4128.',
    );
  });

  it('name the same values in both languages', () => {
    for (const key of Object.keys(strings.zh) as (keyof typeof strings.zh)[]) expect(names(strings.en[key]), key).toEqual(names(strings.zh[key]));
  });

  it('hold no space between Han and Latin characters in Chinese', () => {
    for (const [key, text] of Object.entries(strings.zh)) expect(text.replaceAll(/ (?=[{\d])/g, ''), key).not.toMatch(/\p{Script=Han} [\w$*{]|[\w$*}] \p{Script=Han}/u);
  });
});

it('the live equation holds the numbers of the reading', () => {
  const slots = equationSlots(read(initial));
  expect(slots['nll']).toEqual({ text: '9.6393', value: read(initial).here.nll });
  expect(equationTex(slots)[1]).toContain(String.raw`\htmlData{slot=log,value=log-term,number=6.2770`);
});

describe('the data', () => {
  it('are one row for every step of μ, or of σ once it is free', () => {
    const fixed = curveData(initial);
    const free = curveData({ ...initial, free: true });
    expect([fixed.length, free.length]).toEqual([251, 361]);
    expect(columns.length).toBe(fixed[0]?.length);
    expect(fixed[100]?.slice(0, 4)).toEqual([3, 1.4, 9.98, 0.998]);
    expect(free[0]?.slice(0, 2)).toEqual([2.2, 0.4]);
  });
});
