import { type Row, countBins, faults, rows } from './goodnessOfFit.ts';
import { bernoulli, binomial, categorical, multinomial, normal, random } from '../../src/math/index.ts';
import { TAIL, tailSample } from '../../src/math/distributions/normal/standardSample.ts';
import { describe, expect, it } from 'vitest';

/** Chosen before the first run, once for all rows. */
const SEED = 20_240_607;

type Rng = random.Rng;

/** Draws N times in bulk. */
function bulk({ distribution, parameters, recipe }: Row): Float64Array {
  const rng = random.createRng(SEED);
  const out = new Float64Array(recipe.N);
  const { n = 0, p = 0, probs = [] } = parameters;
  switch (distribution) {
    case 'bernoulli':
      return bernoulli.sampleInto(rng, p, out);
    case 'binomial':
      return binomial.sampleInto(rng, n, p, out);
    case 'categorical':
      return categorical.sampleInto(rng, probs, out);
    case 'uniform':
      return random.uniformInto(rng, out);
    default:
      return normal.sampleInto(rng, 0, 1, out);
  }
}

/** One draw at a time. */
function single({ distribution, parameters }: Row): (rng: Rng) => number {
  const { n = 0, p = 0, probs = [] } = parameters;
  switch (distribution) {
    case 'bernoulli':
      return (rng) => bernoulli.sample(rng, p);
    case 'binomial':
      return (rng) => binomial.sample(rng, n, p);
    case 'categorical':
      return (rng) => categorical.sample(rng, probs);
    case 'uniform':
      return (rng) => rng.uniform();
    default:
      return (rng) => normal.sample(rng, 0, 1);
  }
}

const draw = (count: number, seed: number, next: (rng: Rng) => number): Float64Array => {
  const rng = random.createRng(seed);
  return new Float64Array(count).map(() => next(rng));
};

const title = ({ distribution, parameters }: Row): string => `${distribution} ${JSON.stringify(parameters)}`;
const rowOf = (name: string): Row => rows.find((row) => title(row) === name) as Row;

describe('goodness of fit at the recipe’s N', () => {
  it.each(rows.map((row) => [title(row), row] as const))('%s holds in bulk', (_, row) => {
    expect(faults(row.recipe, countBins(row, bulk(row)))).toEqual([]);
  });

  const millions = rows.filter(({ recipe }) => recipe.N <= 1e6);
  it.each(millions.map((row) => [title(row), row] as const))('%s holds draw by draw', (_, row) => {
    expect(faults(row.recipe, countBins(row, draw(row.recipe.N, SEED + 1, single(row))))).toEqual([]);
  });
});

/** A normal draw rounded to a count, with the row's mean and variance. */
const rounded = (row: Row) => (rng: Rng) => {
  const { n = 0, p = 0 } = row.parameters;
  return Math.round(normal.sample(rng, n * p, Math.sqrt(n * p * (1 - p))));
};

describe('the goodness-of-fit test itself', () => {
  const ten = rowOf('binomial {"n":10,"p":0.3}');
  const forty = rowOf('binomial {"n":40,"p":0.5}');
  const dice = rows.find(({ parameters: { probs } }) => probs?.length === 6) as Row;
  const faces = dice.parameters.probs as number[];
  const swapped = [faces[1], faces[0], ...faces.slice(2)] as number[];
  const planted: readonly (readonly [string, Row, (rng: Rng) => number])[] = [
    ['p off by 1 %', ten, (rng) => binomial.sample(rng, 10, 0.3 * 1.01)],
    ['p off by 1 % at n = 40', forty, (rng) => binomial.sample(rng, 40, 0.5 * 1.01)],
    ['a normal approximation at n = 10', ten, rounded(ten)],
    ['a normal approximation at n = 40', forty, rounded(forty)],
    ['a swapped face', dice, (rng) => categorical.sample(rng, swapped)],
    ['an off-by-one count', ten, (rng) => Math.min(10, binomial.sample(rng, 10, 0.3) + 1)],
    ['a normal sd off by 1 %', rowOf('normal {"mu":0,"sigma":1}'), (rng) => normal.sample(rng, 0, 1.01)],
    ['a bent uniform', rowOf('uniform {"bins":100}'), (rng) => rng.uniform() ** 1.05],
  ];

  it.each(planted)('catches %s', (_, row, next) => {
    expect(faults(row.recipe, countBins(row, draw(row.recipe.N, SEED, next)))).not.toEqual([]);
  });
});

describe('the normal tail', () => {
  it('beyond 3.44 has the shape of the normal law, in sixteen bins of equal probability', () => {
    const N = 1_000_000;
    const bins = 16;
    const beyond = normal.cdf(-TAIL, 0, 1);
    const counts = Array.from({ length: bins }, () => 0);
    const rng = random.createRng(SEED);
    for (let i = 0; i < N; i++) {
      const x = tailSample(rng);
      const bin = Math.floor((normal.cdf(-x, 0, 1) / beyond) * bins);
      counts[bin] = (counts[bin] as number) + 1;
    }
    const standardError = Math.sqrt((N / bins) * (1 - 1 / bins));
    for (const count of counts) expect(Math.abs(count - N / bins)).toBeLessThan(6.5 * standardError);
  });
});

describe('multinomial.sample', () => {
  const probs = [0.0712890625, 0.2548828125, 0.123046875, 0.1767578125, 0.2900390625, 0.083984375];
  const N = 1_000_000;
  const n = 40;
  const rng = random.createRng(SEED);
  const counts = new Uint32Array(probs.length);
  const sums = probs.map(() => 0);
  const products = probs.map(() => probs.map(() => 0));
  const marginals = probs.map(() => new Float64Array(n + 1));
  let wrongTotals = 0;
  for (let draws = 0; draws < N; draws++) {
    multinomial.sampleInto(rng, n, probs, counts);
    let total = 0;
    for (let i = 0; i < counts.length; i++) {
      const m = counts[i] as number;
      total += m;
      sums[i] = (sums[i] as number) + m;
      const marginal = marginals[i] as Float64Array;
      marginal[m] = (marginal[m] as number) + 1;
      const row = products[i] as number[];
      for (let j = 0; j <= i; j++) row[j] = (row[j] as number) + m * (counts[j] as number);
    }
    if (total !== n) wrongTotals += 1;
  }

  it('adds up to n on every draw', () => {
    expect(wrongTotals).toBe(0);
  });

  it.each(probs.map((p, i) => [i, p] as const))('has the binomial marginal in class %i', (i, p) => {
    // Bins with at least 500 expected draws, the tails joined; limits as in the recipe, at 6.5 standard errors.
    const marginal = marginals[i] as Float64Array;
    for (let k = 0; k <= n; k++) {
      const mass = binomial.pmf(k, n, p);
      if (N * mass < 500) continue;
      const standardError = Math.sqrt(N * mass * (1 - mass));
      expect(Math.abs((marginal[k] as number) - N * mass), `P[X = ${k}]`).toBeLessThan(6.5 * standardError);
    }
  });

  it('has the mean and the covariance of the formula within 6.5 standard errors', () => {
    const covariance = multinomial.covariance(n, probs);
    for (const [i, row] of covariance.entries()) {
      for (let j = 0; j <= i; j++) {
        const meanProduct = (products[i]?.[j] as number) / N;
        const measured = meanProduct - ((sums[i] as number) / N) * ((sums[j] as number) / N);
        const spread = Math.sqrt((covariance[i]?.[i] as number) * (covariance[j]?.[j] as number));
        // The product of two such counts has a standard deviation below √2 · spread · (1 + 1/n).
        expect(Math.abs(measured - (row[j] as number)), `${i}, ${j}`).toBeLessThan((6.5 * 1.5 * spread) / Math.sqrt(N));
      }
    }
  });

  it('gives the class of probability 1 all draws, classes of probability 0 none', () => {
    expect(multinomial.sample(rng, 9, [0, 1, 0])).toEqual([0, 9, 0]);
    for (let i = 0; i < 200; i++) {
      const [a = NaN, b = NaN, c = NaN, d = NaN] = multinomial.sample(rng, 1000, [0.5, 0, 0.5, 0]);
      expect([b, d]).toEqual([0, 0]);
      expect(a + c).toBe(1000);
    }
  });
});

describe('every sampler', () => {
  const rng = random.createRng(1);
  const two = new Float64Array(2);
  const refusals: readonly (readonly [string, () => unknown])[] = [
    ['bernoulli.sample', () => bernoulli.sample(rng, 1.5)],
    ['bernoulli.sample', () => bernoulli.sample(rng, NaN)],
    ['bernoulli.sampleInto', () => bernoulli.sampleInto(rng, -0.1, two)],
    ['binomial.sample', () => binomial.sample(rng, 10, 1.5)],
    ['binomial.sample', () => binomial.sample(rng, 2.5, 0.5)],
    ['binomial.sample', () => binomial.sample(rng, -3, 0.5)],
    ['binomial.sample', () => binomial.sample(rng, 10, NaN)],
    ['binomial.sampleInto', () => binomial.sampleInto(rng, Infinity, 0.5, two)],
    ['categorical.sample', () => categorical.sample(rng, [0.5, 0.75])],
    ['categorical.sample', () => categorical.sample(rng, [])],
    ['categorical.sampleInto', () => categorical.sampleInto(rng, [1.5, -0.5], two)],
    ['multinomial', () => multinomial.sample(rng, 2.5, [0.5, 0.5])],
    ['multinomial', () => multinomial.sample(rng, 2, [0.5, 0.75])],
    ['multinomial', () => multinomial.sampleInto(rng, 2, [0.5, 0.25, 0.25], two)],
    ['normal.sample', () => normal.sample(rng, 0, -1)],
    ['normal.sample', () => normal.sample(rng, NaN, 1)],
    ['normal.sampleInto', () => normal.sampleInto(rng, 0, Infinity, two)],
  ];

  it.each(refusals)('refuses wrong parameters with a RangeError that names %s', (name, sample) => {
    expect(sample).toThrow(RangeError);
    expect(sample).toThrow(name);
  });

  it('is exact where nothing is left to chance', () => {
    expect(binomial.sample(rng, 0, 0.5)).toBe(0);
    expect(binomial.sample(rng, 7, 0)).toBe(0);
    expect(binomial.sample(rng, 7, 1)).toBe(7);
    expect([...binomial.sampleInto(rng, 1_000_000, 1, two)]).toEqual([1_000_000, 1_000_000]);
    expect(normal.sample(rng, 3, 0)).toBe(3);
    expect(bernoulli.sample(rng, 0)).toBe(0);
    expect(bernoulli.sample(rng, 1)).toBe(1);
  });

  it('ends for a rare success in very many trials, where a walk up the probabilities could go on for ever', () => {
    const draws = binomial.sampleInto(rng, Number.MAX_SAFE_INTEGER, 1e-15, new Float64Array(10_000));
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    const expected = Number.MAX_SAFE_INTEGER * 1e-15;
    expect(Math.abs(mean - expected)).toBeLessThan(5 * Math.sqrt(expected / draws.length));
  });

  it('fills a Uint32Array as it fills a Float64Array', () => {
    const floats = binomial.sampleInto(random.createRng(4), 1000, 0.4, new Float64Array(100));
    const integers = binomial.sampleInto(random.createRng(4), 1000, 0.4, new Uint32Array(100));
    expect([...integers]).toEqual([...floats]);
  });

  it('draws the same in bulk as one by one from the same seed', () => {
    for (const [n, p] of [[10, 0.3], [10, 0.95], [200, 0.5], [1000, 0.4], [9000, 0.001], [1_000_000, 0.75]] as const) {
      const rngOne = random.createRng(6);
      const one = Array.from({ length: 500 }, () => binomial.sample(rngOne, n, p));
      expect([...binomial.sampleInto(random.createRng(6), n, p, new Float64Array(500))]).toEqual(one);
    }
  });
});
