import { bernoulli, binomial, categorical, information, multinomial, normal, random } from '../../src/math/index.ts';
import { compositions, relativeGap, slope, sumTo } from './numeric.ts';
import { describe, expect, it } from 'vitest';
import { probabilities, probability, real } from './arbitraries.ts';
import fc from 'fast-check';

/** Some hundred roundings of numbers below 1. */
const ROUNDING = 1e-13;
/** The numeric slope's own error, for log-likelihoods of some hundred nats. */
const SLOPE_ERROR = 1e-8;

const trials = fc.integer({ min: 0, max: 60 });
const seed = fc.integer();

const holds = (property: fc.IProperty<never[]> | fc.IRawProperty<unknown>): void => {
  fc.assert(property as fc.IProperty<unknown>, { numRuns: 150, seed: 20_240_607 });
};

describe('bernoulli', () => {
  it('has probabilities that add up to 1, and a cdf whose steps they are', () => {
    holds(fc.property(probability, (p) => {
      expect(bernoulli.pmf(0, p) + bernoulli.pmf(1, p)).toBeCloseTo(1, 15);
      expect(bernoulli.cdf(0, p)).toBe(bernoulli.pmf(0, p));
      expect(bernoulli.cdf(1, p)).toBe(1);
    }));
  });

  it('is the binomial of one trial', () => {
    holds(fc.property(probability, fc.constantFrom(0, 1), (p, k) => {
      expect(relativeGap(bernoulli.logPmf(k, p), binomial.logPmf(k, 1, p))).toBeLessThan(ROUNDING);
      expect(relativeGap(bernoulli.entropy(p), binomial.entropy(1, p))).toBeLessThan(ROUNDING);
    }));
  });

  it('has a quantile that inverts the cdf', () => {
    holds(fc.property(probability, real(0, 1), (p, q) => {
      const k = bernoulli.quantile(q, p);
      expect(bernoulli.cdf(k, p)).toBeGreaterThanOrEqual(q);
      if (k > 0) expect(bernoulli.cdf(k - 1, p)).toBeLessThan(q);
    }));
  });

  it('has a score, (Σx − np) / p(1 − p), that is the slope of the log-likelihood', () => {
    holds(fc.property(real(0.02, 0.98), fc.array(fc.constantFrom(0, 1), { minLength: 1, maxLength: 20 }), (p, data) => {
      const ones = data.reduce((sum: number, x) => sum + x, 0);
      const score = (ones - data.length * p) / (p * (1 - p));
      const numeric = slope((q) => bernoulli.logLikelihood({ p: q }, data), p, p * (1 - p));
      expect(relativeGap(numeric, score, data.length / (p * (1 - p)))).toBeLessThan(SLOPE_ERROR);
    }));
  });

  it('has an MLE that no other p beats', () => {
    holds(fc.property(fc.array(fc.constantFrom(0, 1), { minLength: 1, maxLength: 30 }), probability, (data, p) => {
      const best = bernoulli.logLikelihood(bernoulli.mle(data), data);
      expect(bernoulli.logLikelihood({ p }, data)).toBeLessThanOrEqual(best + ROUNDING);
    }));
  });
});

describe('binomial', () => {
  it('has probabilities that add up to 1, also for n = 5000', () => {
    holds(fc.property(trials, probability, (n, p) => {
      expect(sumTo(n, (k) => binomial.pmf(k, n, p))).toBeCloseTo(1, 12);
    }));
    expect(sumTo(5000, (k) => binomial.pmf(k, 5000, 0.37))).toBeCloseTo(1, 12);
  });

  it('has a cdf whose steps are the pmf', () => {
    holds(fc.property(trials, probability, fc.nat(60), (n, p, k) => {
      const step = binomial.cdf(k, n, p) - binomial.cdf(k - 1, n, p);
      expect(Math.abs(step - binomial.pmf(k, n, p))).toBeLessThan(ROUNDING);
    }));
  });

  it('has a cdf that never falls and agrees with its mirror image', () => {
    holds(fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 63 }), fc.nat(2000), (n, eighths, j) => {
      const k = j % n;
      const p = eighths / 64;
      expect(binomial.cdf(k + 1, n, p)).toBeGreaterThanOrEqual(binomial.cdf(k, n, p));
      expect(binomial.cdf(k, n, p) + binomial.cdf(n - k - 1, n, 1 - p)).toBeCloseTo(1, 12);
    }));
  });

  it('has a quantile that inverts the cdf', () => {
    holds(fc.property(fc.integer({ min: 1, max: 5000 }), probability, real(1e-9, 1 - 1e-9), (n, p, q) => {
      const k = binomial.quantile(q, n, p);
      expect(binomial.cdf(k, n, p)).toBeGreaterThanOrEqual(q * (1 - 2 ** -46));
      if (k > 0) expect(binomial.cdf(k - 1, n, p)).toBeLessThan(q);
    }));
  });

  it('gives k back from its own cdf', () => {
    holds(fc.property(fc.integer({ min: 1, max: 500 }), real(0.01, 0.99), fc.nat(500), (n, p, j) => {
      const k = j % (n + 1);
      const q = binomial.cdf(k, n, p);
      // In the far upper tail many k share one float64.
      if (q < 1 - 1e-9 && q > 0) expect(binomial.quantile(q, n, p)).toBe(k);
    }));
  });

  it('has the mean and the variance of its pmf', () => {
    holds(fc.property(trials, probability, (n, p) => {
      const mean = sumTo(n, (k) => k * binomial.pmf(k, n, p));
      const variance = sumTo(n, (k) => (k - binomial.mean(n, p)) ** 2 * binomial.pmf(k, n, p));
      expect(relativeGap(binomial.mean(n, p), mean, 1)).toBeLessThan(1e-12);
      expect(relativeGap(binomial.variance(n, p), variance, 1)).toBeLessThan(1e-12);
    }));
  });

  it('has the entropy of its pmf, on both sides of the stride', () => {
    holds(fc.property(fc.integer({ min: 1, max: 3000 }), probability, (n, p) => {
      const entropy = -sumTo(n, (k) => (binomial.pmf(k, n, p) || 0) * Math.max(binomial.logPmf(k, n, p), -1e300));
      expect(relativeGap(binomial.entropy(n, p), entropy)).toBeLessThan(1e-11);
    }));
  });

  it('has a score, (Σk − mnp) / p(1 − p), that is the slope of the log-likelihood', () => {
    const data = fc.integer({ min: 1, max: 50 }).chain((n) => fc.tuple(fc.constant(n), fc.array(fc.nat(n), { minLength: 1, maxLength: 8 })));
    holds(fc.property(real(0.02, 0.98), data, (p, [n, counts]) => {
      const successes = counts.reduce((sum, k) => sum + k, 0);
      const score = (successes - counts.length * n * p) / (p * (1 - p));
      const numeric = slope((q) => binomial.logLikelihood({ n, p: q }, counts), p, p * (1 - p));
      expect(relativeGap(numeric, score, (counts.length * n) / (p * (1 - p)))).toBeLessThan(SLOPE_ERROR);
    }));
  });

  it('has an MLE that no other p beats', () => {
    holds(fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 10 }), probability, (counts, p) => {
      const best = binomial.logLikelihood({ n: 20, ...binomial.mle(20, counts) }, counts);
      expect(binomial.logLikelihood({ n: 20, p }, counts)).toBeLessThanOrEqual(best + 1e-12 * Math.abs(best));
    }));
  });
});

describe('categorical', () => {
  it('has a cdf whose steps are the pmf and a quantile that inverts it', () => {
    holds(fc.property(probabilities(), real(0, 1), (probs, q) => {
      for (const [k, p] of probs.entries()) {
        expect(categorical.cdf(k, probs) - categorical.cdf(k - 1, probs)).toBeCloseTo(p, 14);
      }
      const k = categorical.quantile(q, probs);
      expect(categorical.cdf(k, probs)).toBeGreaterThanOrEqual(q);
      if (k > 0) expect(categorical.cdf(k - 1, probs)).toBeLessThan(q);
    }));
  });

  it('is the multinomial of one draw', () => {
    holds(fc.property(probabilities(), fc.nat(5), (probs, j) => {
      const k = j % probs.length;
      const counts = probs.map((_, i) => (i === k ? 1 : 0));
      expect(relativeGap(categorical.logPmf(k, probs), multinomial.logPmf(counts, probs))).toBeLessThan(ROUNDING);
      expect(relativeGap(categorical.entropy(probs), multinomial.entropy(1, probs))).toBeLessThan(ROUNDING);
    }));
  });

  it('has an MLE that no other probabilities beat', () => {
    const data = fc.array(fc.nat(3), { minLength: 1, maxLength: 40 });
    holds(fc.property(data, probabilities(4, 4), (classes, probs) => {
      const best = categorical.logLikelihood(categorical.mle(4, classes), classes);
      expect(categorical.logLikelihood({ probs }, classes)).toBeLessThanOrEqual(best + 1e-12 * Math.abs(best));
    }));
  });
});

describe('multinomial', () => {
  it('has probabilities that add up to 1 over all compositions', () => {
    holds(fc.property(fc.integer({ min: 0, max: 9 }), probabilities(2, 4), (n, probs) => {
      const sum = compositions(n, probs.length).reduce((total, m) => total + multinomial.pmf(m, probs), 0);
      expect(sum).toBeCloseTo(1, 13);
    }));
  });

  it('has the entropy and the covariance of its pmf', () => {
    holds(fc.property(fc.integer({ min: 1, max: 7 }), probabilities(3, 3), (n, probs) => {
      let entropy = 0;
      let covariance = 0;
      for (const m of compositions(n, 3)) {
        const mass = multinomial.pmf(m, probs);
        entropy -= mass * multinomial.logPmf(m, probs);
        covariance += mass * ((m[0] as number) - n * (probs[0] as number)) * ((m[1] as number) - n * (probs[1] as number));
      }
      expect(relativeGap(multinomial.entropy(n, probs), entropy)).toBeLessThan(ROUNDING);
      expect(multinomial.covariance(n, probs)[0]?.[1]).toBeCloseTo(covariance, 12);
      expect(multinomial.covariance(n, probs)[0]?.[0]).toBeCloseTo(multinomial.variance(n, probs)[0] as number, 12);
    }));
  });

  it('of two classes is the binomial', () => {
    holds(fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 63 }), fc.nat(400), (n, eighths, j) => {
      const k = j % (n + 1);
      const p = eighths / 64;
      expect(relativeGap(multinomial.logPmf([k, n - k], [p, 1 - p]), binomial.logPmf(k, n, p))).toBeLessThan(ROUNDING);
    }));
  });

  it('has a score, mᵢ/θᵢ − m_K/θ_K along the simplex, that is the slope of the log-likelihood', () => {
    const row = fc.array(fc.nat(12), { minLength: 3, maxLength: 3 });
    holds(fc.property(probabilities(3, 3), fc.array(row, { minLength: 1, maxLength: 4 }), (probs, rows) => {
      const [a = NaN, b = NaN, c = NaN] = probs;
      const [ma = NaN, , mc = NaN] = [0, 1, 2].map((i) => rows.reduce((sum, m) => sum + (m[i] as number), 0));
      const shift = (by: number): number[] => [a + by, b, c - by];
      const width = Math.min(a, c);
      const numeric = slope((by) => multinomial.logLikelihood({ probs: shift(by) }, rows), 0, width);
      const score = ma / a - mc / c;
      expect(relativeGap(numeric, score, (1 + ma + mc) / width)).toBeLessThan(SLOPE_ERROR);
    }));
  });

  it('has an MLE that no other probabilities beat', () => {
    const row = fc.array(fc.nat(9), { minLength: 3, maxLength: 3 });
    holds(fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), probabilities(3, 3), (rows, probs) => {
      fc.pre(rows.flat().some((m) => m > 0));
      const best = multinomial.logLikelihood(multinomial.mle(rows), rows);
      expect(multinomial.logLikelihood({ probs }, rows)).toBeLessThanOrEqual(best + 1e-12 * (1 + Math.abs(best)));
    }));
  });
});

describe('normal', () => {
  it('has a density that integrates to the steps of its cdf', () => {
    holds(fc.property(real(-5, 5), real(0.1, 4), real(-3, 3), (mu, sigma, z) => {
      const [a, b] = [mu + sigma * z, mu + sigma * (z + 0.5)];
      // Simpson's rule on 128 parts: error below (σ/2)⁵ / 128⁴ of the density's fourth derivative.
      const h = (b - a) / 128;
      let sum = normal.pdf(a, mu, sigma) + normal.pdf(b, mu, sigma);
      for (let i = 1; i < 128; i++) sum += (i % 2 === 1 ? 4 : 2) * normal.pdf(a + i * h, mu, sigma);
      expect(Math.abs((sum * h) / 3 - (normal.cdf(b, mu, sigma) - normal.cdf(a, mu, sigma)))).toBeLessThan(1e-11);
    }));
  });

  it('has a density that is the slope of the cdf, and is the exponential of logPdf', () => {
    holds(fc.property(real(-5, 5), real(0.1, 4), real(-4, 4), (mu, sigma, z) => {
      const x = mu + sigma * z;
      expect(relativeGap(slope((t) => normal.cdf(t, mu, sigma), x, sigma), normal.pdf(x, mu, sigma), 1 / sigma)).toBeLessThan(1e-10);
      expect(relativeGap(Math.exp(normal.logPdf(x, mu, sigma)), normal.pdf(x, mu, sigma))).toBeLessThan(ROUNDING);
      expect(relativeGap(Math.exp(normal.logCdf(x, mu, sigma)), normal.cdf(x, mu, sigma))).toBeLessThan(ROUNDING);
    }));
  });

  it('has a quantile that inverts the cdf', () => {
    holds(fc.property(real(-5, 5), real(0.1, 4), probability, (mu, sigma, q) => {
      expect(Math.abs(normal.cdf(normal.quantile(q, mu, sigma), mu, sigma) - q)).toBeLessThan(1e-14 + 1e-12 * Math.min(q, 1 - q));
    }));
  });

  it('has a score, Σ(x − μ)/σ² and Σ((x − μ)² − σ²)/σ³, that is the slope of the log-likelihood', () => {
    const data = fc.array(real(-10, 10), { minLength: 1, maxLength: 10 });
    holds(fc.property(real(-5, 5), real(0.5, 4), data, (mu, sigma, xs) => {
      const inMu = xs.reduce((sum, x) => sum + (x - mu) / sigma ** 2, 0);
      const inSigma = xs.reduce((sum, x) => sum + ((x - mu) ** 2 - sigma ** 2) / sigma ** 3, 0);
      const size = xs.length * 1000;
      expect(relativeGap(slope((m) => normal.logLikelihood({ mu: m, sigma }, xs), mu), inMu, size)).toBeLessThan(SLOPE_ERROR);
      expect(relativeGap(slope((s) => normal.logLikelihood({ mu, sigma: s }, xs), sigma, 0.25), inSigma, size)).toBeLessThan(SLOPE_ERROR);
    }));
  });

  it('has an MLE that no other mean and deviation beat', () => {
    const data = fc.array(real(-10, 10), { minLength: 2, maxLength: 20 });
    holds(fc.property(data, real(-10, 10), real(0.1, 10), (xs, mu, sigma) => {
      const best = normal.mle(xs);
      fc.pre(best.sigma > 1e-6);
      const top = normal.logLikelihood(best, xs);
      expect(normal.logLikelihood({ mu, sigma }, xs)).toBeLessThanOrEqual(top + 1e-12 * (1 + Math.abs(top)));
    }));
  });

  it('has an MLE that a common offset only shifts', () => {
    holds(fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 2, maxLength: 20 }), (xs) => {
      const near = normal.mle(xs);
      const far = normal.mle(xs.map((x) => x + 2 ** 40));
      expect(relativeGap(far.sigma, near.sigma, 1)).toBeLessThan(1e-14);
    }));
  });
});

describe('information', () => {
  const pair = fc.integer({ min: 2, max: 6 }).chain((K) => fc.tuple(probabilities(K, K), probabilities(K, K)));

  it('has cross-entropy = entropy + divergence', () => {
    holds(fc.property(pair, ([p, q]) => {
      const sum = categorical.entropy(p) + information.klDivergence(p, q);
      expect(relativeGap(information.crossEntropy(p, q), sum)).toBeLessThan(ROUNDING);
    }));
  });

  it('has a divergence ≥ 0, and 0 from itself (Gibbs)', () => {
    holds(fc.property(pair, ([p, q]) => {
      expect(information.klDivergence(p, q)).toBeGreaterThanOrEqual(0);
      expect(information.klDivergence(p, p)).toBe(0);
    }));
  });

  it('has N · cross-entropy = −log likelihood + log of the multinomial coefficient', () => {
    const counts = fc.array(fc.nat(30), { minLength: 3, maxLength: 3 });
    holds(fc.property(counts, probabilities(3, 3), (m, q) => {
      const N = m.reduce((sum, mi) => sum + mi, 0);
      fc.pre(N > 0);
      const left = N * information.crossEntropy(m.map((mi) => mi / N), q);
      const constant = multinomial.logPmf(m, q) - m.reduce((sum, mi, i) => sum + (mi > 0 ? mi * Math.log(q[i] as number) : 0), 0);
      expect(relativeGap(left, constant - multinomial.logPmf(m, q), 1)).toBeLessThan(1e-12);
    }));
  });

  it('has the divergence of two normals as the mean log-ratio of their densities', () => {
    holds(fc.property(real(-2, 2), real(0.5, 2), real(-2, 2), real(0.5, 2), (mu0, sigma0, mu1, sigma1) => {
      // The trapezoidal rule on ±12 standard deviations errs by less than rounding for such a smooth integrand.
      let sum = 0;
      for (let i = -768; i <= 768; i++) {
        const x = mu0 + (sigma0 * i) / 64;
        sum += normal.pdf(x, mu0, sigma0) * (normal.logPdf(x, mu0, sigma0) - normal.logPdf(x, mu1, sigma1));
      }
      expect(relativeGap(information.klNormal(mu0, sigma0, mu1, sigma1), (sum * sigma0) / 64, 1)).toBeLessThan(1e-11);
    }));
  });
});

describe('every sampler', () => {
  it('gives the same draws for the same seed', () => {
    holds(fc.property(seed, probability, fc.integer({ min: 0, max: 5000 }), probabilities(), (start, p, n, probs) => {
      const draws = (rng: random.Rng): unknown[] => [
        bernoulli.sample(rng, p),
        binomial.sample(rng, n, p),
        categorical.sample(rng, probs),
        multinomial.sample(rng, n, probs),
        normal.sample(rng, p, n),
      ];
      expect(draws(random.createRng(start))).toEqual(draws(random.createRng(start)));
    }));
  });

  it('stays on its support', () => {
    holds(fc.property(seed, probability, fc.integer({ min: 0, max: 5000 }), probabilities(), (start, p, n, probs) => {
      const rng = random.createRng(start);
      expect(binomial.pmf(binomial.sample(rng, n, p), n, p)).toBeGreaterThan(0);
      expect(multinomial.pmf(multinomial.sample(rng, n, probs), probs)).toBeGreaterThan(0);
      expect(categorical.pmf(categorical.sample(rng, probs), probs)).toBeGreaterThan(0);
    }));
  });
});
