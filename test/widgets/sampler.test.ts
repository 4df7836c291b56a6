import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categorical, normal, random } from '../../src/math/index.ts';
import { binOf, BINS, expectedCounts, probabilities, valueInterval, type Law } from '../../src/widgets/sampler/law.ts';
import { followed, kinds, lawOf, params, runOf, runStep, thrownBy, withWeight, type Controls } from '../../src/widgets/sampler/model.ts';
import { numbers } from '../../src/widgets/sampler/numbers.ts';
import { read } from '../../src/widgets/sampler/reading.ts';
import { checkpoints, MOST, RECENT, startRun, throwOn, type Run } from '../../src/widgets/sampler/throws.ts';
import { traceOf } from '../../src/widgets/sampler/trace.ts';
import { loadedDie } from '../../src/widgets/shared/loadedDie.ts';
import { readFragment, writeFragment } from '../../src/widgets/shared/address.ts';
import { initialState } from '../../src/widgets/shared/params.ts';

const initial = initialState(params);
const die: Law = { kind: 'classes', weights: loadedDie };
const gauss: Law = { kind: 'normal', mu: 0.5, sigma: 2.5, numbers };
const anyWeights = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 6, maxLength: 6 }).filter((weights) => weights.some((weight) => weight > 0));
const anyLaw: fc.Arbitrary<Law> = fc.oneof(
  anyWeights.map((weights) => ({ kind: 'classes' as const, weights })),
  fc.integer({ min: 0, max: 100 }).map((heads) => ({ kind: 'classes' as const, weights: [heads, 100 - heads] })),
  fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: 5, max: 25 })).map(([mu, sigma]) => ({ kind: 'normal' as const, mu: mu / 10, sigma: sigma / 10, numbers })),
);
const anySeed = fc.nat({ max: 2 ** 32 - 1 });

/** The sequence thrown one by one, by other means than the figure throws it. */
function outcomes(law: Law, seed: number, n: number): number[] {
  const rng = random.createRng(seed);
  const thetas = probabilities(law);
  return Array.from({ length: n }, () => (law.kind === 'classes' ? categorical.sample(rng, thetas) : normal.sample(rng, law.mu, law.sigma)));
}

function thrown(law: Law, seed: number, n: number, chunk: number): Run {
  let run = startRun(law, seed);
  while (run.n < n) run = throwOn(run, Math.min(n, run.n + chunk));
  return run;
}

describe('throwing', () => {
  it('gives the same sequence for the same seed and law, however it is cut into pieces', () => {
    fc.assert(
      fc.property(anyLaw, anySeed, fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (law, seed, n, chunk) => {
        expect(thrown(law, seed, n, chunk)).toEqual(thrown(law, seed, n, n));
      }),
    );
  });

  it('counts what a direct recount counts, at every recorded n', () => {
    fc.assert(
      fc.property(anyLaw, anySeed, fc.integer({ min: 1, max: 600 }), (law, seed, n) => {
        const run = thrown(law, seed, n, 97);
        const all = outcomes(law, seed, n);
        const recount = (upTo: number): number[] => {
          const counts = probabilities(law).map(() => 0);
          for (const outcome of all.slice(0, upTo)) {
            const bin = law.kind === 'classes' ? outcome : binOf(outcome);
            counts[bin] = (counts[bin] ?? 0) + 1;
          }
          return counts;
        };
        expect(run.counts).toEqual(recount(n));
        expect(run.recent).toEqual(all.slice(-RECENT));
        expect(run.trace.map((point) => point.n)).toEqual(checkpoints.filter((checkpoint) => checkpoint <= n));
        for (const { n: at, totals } of run.trace) {
          expect(totals).toEqual(law.kind === 'classes' ? recount(at) : [all.slice(0, at).reduce((sum, x) => sum + x, 0)]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has the same dice, counts and trace in a million throws at once as in pieces of 50,000 and as with breaks like a run', () => {
    const once = throwOn(startRun(die, 7), MOST);
    expect(thrown(die, 7, MOST, 50_000)).toEqual(once);
    let run = startRun(die, 7);
    for (let n = 1; run.n < MOST; n = runStep(n)) run = throwOn(run, n);
    expect(run).toEqual(once);
  });

  // Once in 10⁹ a right sampler would be above: the quantiles of chi-square with 5 and with 33 degrees of freedom.
  it.each<[string, Law, number]>([['die', die, 50.9], ['normal', gauss, 112]])('follows its law: the %s', (_, law, limit) => {
    const n = 200_000;
    const { counts } = thrown(law, 20_240_607, n, n);
    const chi2 = probabilities(law).reduce((sum, theta, i) => sum + ((counts[i] ?? 0) - n * theta) ** 2 / (n * theta), 0);
    expect(chi2).toBeLessThan(limit);
    expect(chi2).toBeGreaterThan(0);
  });

  it('never throws a face of weight 0', () => {
    expect(thrown({ kind: 'classes', weights: [0, 1, 0, 0, 3, 0] }, 1, 5000, 5000).counts.map((count) => count > 0)).toEqual([false, true, false, false, true, false]);
  });

  it('throws on with the same dice when only the weights change a little', () => {
    const [before, after] = [outcomes(die, 7, 2000), outcomes({ kind: 'classes', weights: loadedDie.with(5, 31) }, 7, 2000)];
    expect(before.filter((outcome, i) => outcome !== after[i]).length).toBeLessThan(100);
  });

  it('leaves a run that has come so far already as it is', () => {
    const run = thrown(die, 7, 100, 100);
    expect(throwOn(run, 40)).toBe(run);
    expect(throwOn(run, 100)).toBe(run);
  });
});

describe('the law', () => {
  it('has probabilities that add up to 1', () => {
    fc.assert(
      fc.property(anyLaw, (law) => {
        expect(probabilities(law).reduce((sum, theta) => sum + theta, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('expects a whole number wherever that is one', () => {
    for (const heads of [29, 57, 58]) expect(expectedCounts({ kind: 'classes', weights: [heads, 100 - heads] }, 100)).toEqual([heads, 100 - heads]);
    expect(expectedCounts(die, 80)).toEqual([8, 8, 12, 12, 16, 24]);
  });

  it('puts every number into the bin that holds it', () => {
    const [low, high] = valueInterval;
    expect([low - 1e-9, low, low + 0.5, 0, high - 1e-9, high].map(binOf)).toEqual([0, 1, 2, BINS / 2 + 1, BINS, BINS + 1]);
  });
});

describe('the reading', () => {
  it('of the initial state is what the page says', () => {
    const reading = read(runOf(initial), followed(initial));
    expect(reading).toMatchObject({ n: 80, level: 0.3, total: 26, expected: 24, difference: 2, share: 0.325 });
    expect(reading.totalSd).toBeCloseTo(Math.sqrt(80 * 0.3 * 0.7), 12);
    expect(reading.shareSd).toBeCloseTo(Math.sqrt((0.3 * 0.7) / 80), 12);
  });

  it('strays in the count and closes in in the frequency, with the seed of the page', () => {
    const readings = [80, 10_000, MOST].map((n) => read(runOf({ ...initial, n }), 5));
    for (const [i, later] of readings.slice(1).entries()) {
      expect(Math.abs(later.difference)).toBeGreaterThan(Math.abs(readings[i]?.difference ?? 0));
      expect(Math.abs(later.shareDifference)).toBeLessThan(Math.abs(readings[i]?.shareDifference ?? 0));
    }
  });

  it('is finite in every state, and consistent', () => {
    fc.assert(
      fc.property(anyLaw, anySeed, fc.integer({ min: 1, max: 300 }), fc.nat(), (law, seed, n, any) => {
        const index = law.kind === 'normal' ? 0 : any % law.weights.length;
        const run = thrown(law, seed, n, n);
        const reading = read(run, index);
        for (const value of Object.values(reading)) expect(Number.isFinite(value)).toBe(true);
        expect(reading.difference).toBe(reading.total - reading.expected);
        const trace = traceOf(run, index);
        expect(trace.at(-1)).toEqual({ n, total: reading.total, difference: reading.difference, share: reading.share });
      }),
    );
  });
});

describe('the controls', () => {
  const anyControls: fc.Arbitrary<Controls> = fc.record({
    d: fc.constantFrom(...kinds),
    n: fc.integer({ min: 1, max: MOST }),
    s: anySeed,
    t: anyWeights,
    p: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
    mu: fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10),
    sigma: fc.integer({ min: 5, max: 25 }).map((tenths) => tenths / 10),
    k: fc.integer({ min: 1, max: 6 }),
    q: anySeed,
  });

  it('come back from the address as they were', () => {
    fc.assert(
      fc.property(anyControls, (controls) => {
        expect(readFragment(writeFragment('fig-x', params, controls), 'fig-x', params)).toEqual(controls);
      }),
    );
  });

  it('describe a law whatever the address holds', () => {
    const anyText = fc.oneof(fc.string(), fc.constantFrom('0,0,0,0,0,0', '-1', '1e9', '99999999999', '1,2,3', ',,,,,', 'NaN', '0'));
    fc.assert(
      fc.property(fc.record({ d: anyText, n: anyText, s: anyText, t: anyText, p: anyText, mu: anyText, sigma: anyText, k: anyText }), (texts) => {
        const controls = readFragment(`#fig-x?${new URLSearchParams(texts).toString()}`, 'fig-x', params) ?? initial;
        expect(read(throwOn(startRun(lawOf(controls, numbers), controls.s), 1), followed(controls)).n).toBe(1);
      }),
    );
  });

  it('keep n and the weights in their ranges', () => {
    expect(thrownBy(MOST - 3, 10)).toBe(MOST);
    expect(withWeight([0, 5, 0, 0, 0, 0], 1, 0)).toEqual([0, 1, 0, 0, 0, 0]);
    expect(withWeight(loadedDie, 5, 0)).toEqual([10, 10, 15, 15, 20, 0]);
  });

  it('run to a million in about four seconds, with as many steps to every factor of ten', () => {
    const steps: number[] = [];
    for (let n = 1; n < MOST; n = runStep(n)) steps.push(n);
    expect(steps.length).toBeLessThan(60 * 5);
    const inDecade = (from: number): number => steps.filter((n) => n >= from && n < 10 * from).length;
    expect(Math.abs(inDecade(1e5) - inDecade(1e3))).toBeLessThan(3);
  });
});
