import { type Equations, SLOPE, atRandom, expectDigits, expectEqual, product, sum } from './check.ts';
import { activation, information, loss, multinomial, normal } from '../../../src/math/index.ts';
import { labelled, real } from '../arbitraries.ts';
import { expect } from 'vitest';
import fc from 'fast-check';
import { scaledVariance } from './estimates.ts';
import { slope } from '../numeric.ts';

const parameters = fc.tuple(real(-5, 5), real(0.2, 5));
const sample = fc.array(real(-10, 10), { minLength: 2, maxLength: 12 });
const data = [1, 2, 4, 7];
/** S(μ), the sum of squared residuals. */
const squares = (xs: readonly number[], mu: number): number => sum(xs.map((x) => (x - mu) ** 2));
/** The bracket of (28). */
const bracket = (x: number, mu: number, sigma: number): number =>
  -0.5 * Math.log(2 * Math.PI * sigma ** 2) - (x - mu) ** 2 / (2 * sigma ** 2);
/** The bracket of (29). */
const dropped = (x: number, mu: number, sigma: number): number => -((x - mu) ** 2) / (2 * sigma ** 2);
const logLikelihood = (xs: readonly number[], mu: number, sigma: number): number => normal.logLikelihood({ mu, sigma }, xs);
const total = (f: (x: number) => number): number => sum(data.map(f));

/** n examples: a predicted distribution and a one-hot label each. */
const batch = fc.array(
  labelled.map(({ logits, target }) => ({ predicted: activation.softmax([...logits, 0, 0, 0].slice(0, 3)), label: target.indexOf(1) % 3 })),
  { minLength: 1, maxLength: 6 },
);
const oneHot = (label: number): number[] => [0, 1, 2].map((i) => (i === label ? 1 : 0));
type Batch = readonly { readonly predicted: readonly number[]; readonly label: number }[];
const residualSquares = (examples: Batch): number =>
  sum(examples.map(({ predicted, label }) => sum(oneHot(label).map((y, i) => ((predicted[i] as number) - y) ** 2))));
/** Equation (31). */
const meanSquaredError = (examples: Batch): number => residualSquares(examples) / (2 * examples.length);
const batchLogLikelihood = (examples: Batch, sigma: number): number =>
  sum(examples.flatMap(({ predicted, label }) => oneHot(label).map((y, i) => normal.logPdf(y, predicted[i] as number, sigma))));

/** E f(x) for x ~ N(0, 1), by the trapezoidal rule on ±12: for such functions exact to rounding. */
const mean = (f: (x: number) => number): number => {
  let all = 0;
  for (let i = -3072; i <= 3072; i++) all += normal.pdf(i / 256, 0, 1) * f(i / 256);
  return all / 256;
};
/** V of (A58) for the weight w: g is a function of v = p(1 − p). */
const variance = (w: number, g: (v: number) => number): number => {
  const v = (x: number): number => activation.sigmoidPrime(w * x);
  return mean((x) => g(v(x)) ** 2 * v(x) * x * x) / mean((x) => g(v(x)) * v(x) * x * x) ** 2;
};
const efficiency = (w: number): number => {
  const v = (x: number): number => activation.sigmoidPrime(w * x);
  return mean((x) => v(x) ** 2 * x * x) ** 2 / (mean((x) => v(x) * x * x) * mean((x) => v(x) ** 3 * x * x));
};
const brier = fc.tuple(real(0, 1), real(0, 1));

export const gaussian: Equations = {
  '26': () => {
    atRandom(fc.tuple(parameters, real(-4, 4)), ([[mu, sigma], z]) => {
      const x = mu + sigma * z;
      const density = (1 / Math.sqrt(2 * Math.PI * sigma ** 2)) * Math.exp(-((x - mu) ** 2) / (2 * sigma ** 2));
      expectEqual(normal.pdf(x, mu, sigma), density);
    });
    // N(0, 2) is read in two ways; the density used has variance σ².
    expectDigits(normal.pdf(0, 0, 2), '0.1995');
    expectDigits(normal.pdf(0, 0, Math.SQRT2), '0.2821');
    // A density is no probability: it may exceed 1.
    expectDigits(normal.pdf(0, 0, 0.1), '3.989');
  },
  '27': () => {
    atRandom(fc.tuple(sample, parameters), ([xs, [mu, sigma]]) => {
      const best = normal.mle(xs);
      fc.pre(best.sigma > 0.01);
      expect(logLikelihood(xs, mu, sigma)).toBeLessThanOrEqual(logLikelihood(xs, best.mu, best.sigma) + 1e-12);
    });
    // Of one x with both parameters free it has no maximum.
    for (const [sigma, stated] of [[1e-1, '1.38'], [1e-10, '22.11'], [1e-100, '229.34']] as const) {
      expectDigits(normal.logPdf(3, 3, sigma), stated);
    }
  },
  '28': () => {
    atRandom(fc.tuple(real(-10, 10), parameters), ([x, [mu, sigma]]) => {
      expectEqual(bracket(x, mu, sigma), normal.logPdf(x, mu, sigma), 10);
    });
    const { mu, sigma } = normal.mle(data);
    expectDigits(sigma, '2.2913');
    expectDigits(total((x) => bracket(x, mu, sigma)), '-8.9922');
  },
  '29': () => {
    atRandom(fc.tuple(real(-10, 10), parameters, real(-5, 5)), ([x, [mu, sigma], other]) => {
      // With σ fixed the difference between two μ is that of (28).
      const gain = bracket(x, mu, sigma) - bracket(x, other, sigma);
      expectEqual(gain, dropped(x, mu, sigma) - dropped(x, other, sigma), 1e4);
    });
    // With σ free it is not: it rises without end.
    for (const [sigma, stated] of [[1, '-10.5'], [10, '-0.105'], [100, '-0.00105']] as const) {
      expectDigits(total((x) => dropped(x, 3.5, sigma)), stated);
    }
    expectDigits(total((x) => dropped(x, 3.5, normal.mle(data).sigma)), '-2');
  },
  '30': () => expect(Object.keys(normal.mle(data))).toEqual(['mu', 'sigma']),
  '31': () => {
    atRandom(labelled, ({ logits, target }) => {
      const predicted = activation.softmax(logits);
      const written = sum(predicted.map((p, i) => (p - (target[i] as number)) ** 2)) / 2;
      expectEqual(loss.meanSquaredError(logits, target), written, 1);
    });
    const half = meanSquaredError([{ predicted: [0.7, 0.3, 0], label: 0 }]);
    for (const [value, stated] of [[half, '0.09'], [2 * half, '0.18'], [(2 * half) / 2, '0.09']] as const) expectDigits(value, stated);
    // What is Gaussian can not be on the simplex: part of it falls outside [0, 1], and a covariance of labels is singular.
    expectDigits(100 * (normal.cdf(0, 0.9, 0.3) + 1 - normal.cdf(1, 0.9, 0.3)), '37.1');
    const covariance = multinomial.covariance(1, [0.5, 0.3, 0.2]);
    for (const row of covariance) expectEqual(sum(row), 0, 1);
    expectDigits(covariance[0]?.[1] as number, '-0.15');
  },
  A34: () =>
    atRandom(fc.tuple(sample, parameters), ([xs, [mu, sigma]]) => {
      const likelihood = product(xs.map((x) => normal.pdf(x, mu, sigma)));
      fc.pre(likelihood > 1e-300);
      expectEqual(Math.log(likelihood), logLikelihood(xs, mu, sigma), 10);
    }),
  A35: () =>
    atRandom(fc.tuple(sample, parameters), ([xs, [mu, sigma]]) => {
      const written = (-xs.length / 2) * Math.log(2 * Math.PI * sigma ** 2) - squares(xs, mu) / (2 * sigma ** 2);
      expectEqual(logLikelihood(xs, mu, sigma), written, 10);
    }),
  A36: () =>
    atRandom(sample, (xs) => {
      const { mu, sigma } = normal.mle(xs);
      expectEqual(squares(xs, mu), xs.length * sigma ** 2, 1);
    }),
  A37: () =>
    atRandom(fc.tuple(sample, real(-5, 5)), ([xs, mu]) => {
      expectEqual(slope((m) => squares(xs, m), mu), -2 * sum(xs.map((x) => x - mu)), 1000, SLOPE);
      expectEqual(sum(xs.map((x) => x - normal.mle(xs).mu)), 0, 100);
    }),
  A38: () => {
    atRandom(sample, (xs) => expectEqual(normal.mle(xs).mu, sum(xs) / xs.length, 10));
    expect(normal.mle(data).mu).toBe(3.5);
  },
  A39: () =>
    atRandom(fc.tuple(sample, real(0.5, 5)), ([xs, sigma]) => {
      const { mu } = normal.mle(xs);
      const written = (xs.length / sigma ** 3) * (squares(xs, mu) / xs.length - sigma ** 2);
      expectEqual(slope((s) => logLikelihood(xs, mu, s), sigma, 0.25), written, 1e4, SLOPE);
    }),
  A40: () => {
    atRandom(sample, (xs) => {
      const { mu, sigma } = normal.mle(xs);
      expectEqual(sigma ** 2, squares(xs, mu) / xs.length, 1);
    });
    expectEqual(normal.mle(data).sigma ** 2, 5.25);
  },
  A41: () =>
    atRandom(fc.tuple(sample, real(-5, 5), real(0.2, 5)), ([xs, mu, sigma]) => {
      const S = squares(xs, mu);
      fc.pre(S > 0.01);
      const N = xs.length;
      const top = (-N / 2) * (Math.log((2 * Math.PI * S) / N) + 1);
      expectEqual(logLikelihood(xs, mu, Math.sqrt(S / N)), top, 10);
      expect(logLikelihood(xs, mu, sigma)).toBeLessThanOrEqual(top + 1e-10);
    }),
  A42: () =>
    atRandom(fc.tuple(batch, real(0.2, 3)), ([examples, sigma]) => {
      const constant = -((examples.length * 3) / 2) * Math.log(2 * Math.PI * sigma ** 2);
      expectEqual(batchLogLikelihood(examples, sigma), constant - residualSquares(examples) / (2 * sigma ** 2), 10);
    }),
  A43: () =>
    atRandom(fc.tuple(batch, real(0.2, 3)), ([examples, sigma]) => {
      const n = examples.length;
      const constant = -((n * 3) / 2) * Math.log(2 * Math.PI * sigma ** 2);
      expectEqual(batchLogLikelihood(examples, sigma), (-n / sigma ** 2) * meanSquaredError(examples) + constant, 10);
    }),
  A47: () =>
    atRandom(fc.tuple(sample, real(0.5, 3), real(0.5, 3), real(-10, 10)), ([xs, sigma, tau, mu]) => {
      const posterior = (m: number): number => -squares(xs, m) / (2 * sigma ** 2) - m ** 2 / (2 * tau ** 2);
      const map = sum(xs) / (xs.length + sigma ** 2 / tau ** 2);
      expect(posterior(mu)).toBeLessThanOrEqual(posterior(map) + 1e-10);
      const full = (m: number): number => logLikelihood(xs, m, sigma) + normal.logPdf(m, 0, tau);
      expectEqual(full(mu) - full(map), posterior(mu) - posterior(map), 1e4);
    }),
  A48: () => {
    atRandom(fc.tuple(sample, real(0.5, 3), real(0.5, 3)), ([xs, sigma, tau]) => {
      const map = sum(xs) / (xs.length + sigma ** 2 / tau ** 2);
      const at = slope((m) => logLikelihood(xs, m, sigma) + normal.logPdf(m, 0, tau), map);
      expectEqual(at, 0, 1e4, SLOPE);
    });
    expectEqual(sum(data) / (data.length + 1), 2.8);
  },
  A49: () =>
    atRandom(brier, ([p, theta]) => {
      const written = theta * (1 - p) ** 2 + (1 - theta) * p ** 2;
      expectEqual(written, sum([0, 1].map((y) => (y === 1 ? theta : 1 - theta) * (p - y) ** 2)));
    }),
  A50: () =>
    atRandom(brier, ([p, theta]) => {
      expectEqual(p ** 2 - 2 * theta * p + theta, theta * (1 - p) ** 2 + (1 - theta) * p ** 2, 1);
    }),
  A51: () => {
    atRandom(brier, ([p, theta]) => {
      expectEqual((p - theta) ** 2 + theta * (1 - theta), p ** 2 - 2 * theta * p + theta, 1);
    });
    // What a report of 0.6 costs where 0.7 is true.
    expectDigits((0.6 - 0.7) ** 2, '0.010');
    expectDigits(information.klDivergence([0.7, 0.3], [0.6, 0.4]), '0.02160');
  },
  A57: () =>
    atRandom(fc.array(fc.tuple(real(-3, 3), fc.constantFrom(0, 1)), { minLength: 1, maxLength: 8 }), (examples) => {
      const w = 0.7;
      for (const [value, g] of [[loss.binaryCrossEntropy, () => 1], [loss.squaredError, activation.sigmoidPrime]] as const) {
        const written = sum(examples.map(([x, y]) => (activation.sigmoid(w * x) - y) * g(w * x) * x));
        expectEqual(slope((t) => sum(examples.map(([x, y]) => value(t * x, y))), w, 0.25), written, 10, SLOPE);
      }
    }),
  A58: () => {
    // N times the variance of the solutions of (A57) over many samples of N examples.
    const weight = 2;
    for (const [g, ofV] of [[() => 1, () => 1], [activation.sigmoidPrime, (v: number) => v]] as const) {
      // The variance of 1000 draws has a relative standard error of √(2/1000) = 4.5 %; the two V are 30 % apart.
      expect(Math.abs(scaledVariance(weight, g, { samples: 1000, examples: 800 }) / variance(weight, ofV) - 1)).toBeLessThan(0.13);
    }
    // For the likelihood, g = 1, it is the inverse of Fisher's information.
    for (const w of [0.5, 1, 2]) {
      const fisher = mean((x) => activation.sigmoidPrime(w * x) * x * x);
      expectEqual(variance(w, () => 1), 1 / fisher);
    }
  },
  A59: () => {
    for (const [w, stated] of [[0.5, '0.987'], [1, '0.919'], [2, '0.766'], [4, '0.626'], [8, '0.561']] as const) {
      expectEqual(variance(w, () => 1) / variance(w, (v) => v), efficiency(w));
      expectDigits(efficiency(w), stated);
      expect(efficiency(w)).toBeLessThanOrEqual(1);
    }
  },
  A52: () =>
    atRandom(fc.tuple(real(-20, 20), fc.constantFrom(0, 1)), ([z, y]) => {
      expectEqual(slope((t) => 0.5 * (t - y) ** 2, z), z - y, 400, SLOPE);
    }),
};
