import { type Equations, SLOPE, atRandom, dot, expectDigits, expectEqual, product, sum } from './check.ts';
import { activation, bernoulli, categorical, information, loss, multinomial, special } from '../../../src/math/index.ts';
import { labelled, probabilities, real } from '../arbitraries.ts';
import { moved, slope } from '../numeric.ts';
import { expect } from 'vitest';
import fc from 'fast-check';

const K = 3;
/** Counts with at least one of each class, and a distribution to try. */
const guess = fc.tuple(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: K, maxLength: K }), probabilities(K, K));
const logs = (xs: readonly number[]): number[] => xs.map(Math.log);
/** F(θ) = Σ mᵢ log θᵢ. */
const score = (m: readonly number[], theta: readonly number[]): number => dot(m, logs(theta));
const shares = (m: readonly number[]): number[] => multinomial.mle([m]).probs;
const faces = [5, 3, 2];
const truth = [0.5, 0.3, 0.2];
const wrong = [0.4, 0.4, 0.2];

/** That a function of θ is largest at m / n, as far as the point θ can tell. */
const largestAtShares = (value: (m: readonly number[], theta: readonly number[]) => number) => (): void =>
  atRandom(guess, ([m, theta]) => {
    const top = value(m, shares(m));
    expect(value(m, theta)).toBeLessThanOrEqual(top + 1e-12 * Math.abs(top));
  });

export const crossEntropy: Equations = {
  '19': () => {
    atRandom(guess, ([m, theta]) => {
      const likelihood = Math.exp(special.logMultinomial(m)) * product(theta.map((t, i) => t ** (m[i] as number)));
      expectEqual(multinomial.pmf(m, theta), likelihood, 0, 1e-11);
    });
    // It is the likelihood and not its logarithm, as the source has it.
    expectDigits(multinomial.pmf(faces, truth), '0.08505');
    expectDigits(multinomial.logPmf(faces, truth), '-2.464515960');
  },
  '20': largestAtShares((m, theta) => multinomial.logLikelihood({ probs: theta }, [m])),
  '21': largestAtShares((m, theta) => {
    const terms = theta.map((t, i) => (m[i] as number) * Math.log(t));
    const written = Math.log(Math.exp(special.logFactorial(sum(m)) - sum(m.map(special.logFactorial)))) + sum(terms);
    expectEqual(written, multinomial.logPmf(m, theta), 100, 1e-12);
    return written;
  }),
  '22': largestAtShares((m, theta) => {
    const written = special.logMultinomial(m) + score(m, theta);
    expectEqual(written, multinomial.logPmf(m, theta), 100, 1e-12);
    return written;
  }),
  '23': largestAtShares((m, theta) => {
    expectEqual(score(m, theta) - score(m, wrong), multinomial.logPmf(m, theta) - multinomial.logPmf(m, wrong), 100, 1e-12);
    return score(m, theta);
  }),
  '24': () => {
    atRandom(guess, ([m]) => {
      expectEqual(sum(shares(m)), 1);
      expect(shares(m).every((theta) => theta >= 0)).toBe(true);
    });
    // Without it there is no maximum: doubling θ adds n log 2.
    expectEqual(score(faces, truth.map((t) => 2 * t)) - score(faces, truth), 10 * Math.LN2, 10);
    expectDigits(10 * Math.LN2, '6.931');
  },
  '25': () =>
    atRandom(labelled, ({ logits, target }) => {
      const p = activation.softmax(logits);
      const written = sum(target.map((y, i) => (y === 0 ? 0 : -y * Math.log(p[i] as number))));
      expectEqual(loss.crossEntropy(logits, target), written, 1);
      expectEqual(information.crossEntropy(target, p), written, 1);
    }),
  A17: () =>
    atRandom(guess, ([m, theta]) => {
      const n = sum(m);
      expect(shares(m)).toEqual(m.map((mi) => mi / n));
      expect(score(m, theta)).toBeLessThanOrEqual(score(m, shares(m)) + 1e-12 * n);
    }),
  A18: () =>
    atRandom(guess, ([m, q]) => {
      const n = sum(m);
      expectEqual(n * information.crossEntropy(shares(m), q), -sum(shares(m).map((y, i) => n * y * Math.log(q[i] as number))));
    }),
  A19: () => atRandom(guess, ([m, q]) => expectEqual(sum(m) * information.crossEntropy(shares(m), q), -score(m, q))),
  A20: () => {
    atRandom(guess, ([m, q]) => {
      const right = -multinomial.logPmf(m, q) + special.logMultinomial(m);
      expectEqual(sum(m) * information.crossEntropy(shares(m), q), right, 100, 1e-12);
    });
    expectDigits(10 * information.crossEntropy(truth, wrong), '10.549201680');
    expectDigits(-multinomial.logPmf(faces, wrong), '2.717187499');
    expectDigits(special.logMultinomial(faces), '7.832014181');
    expectEqual(special.logMultinomial(faces), Math.log(2520));
  },
  A21: () =>
    atRandom(labelled, ({ logits, target }) => {
      expectEqual(loss.crossEntropy(logits, target), -(activation.logSoftmax(logits)[target.indexOf(1)] as number));
    }),
  A22: () =>
    atRandom(fc.tuple(real(-20, 20), fc.constantFrom(0, 1)), ([z, y]) => {
      const p = activation.sigmoid(z);
      expectEqual(loss.binaryCrossEntropy(z, y), -Math.log(p ** y * activation.sigmoid(-z) ** (1 - y)), 1);
    }),
  A23: () =>
    atRandom(fc.tuple(real(0.001, 0.999), fc.constantFrom(0, 1)), ([p, y]) => {
      expectEqual(-bernoulli.logPmf(y, p), -y * Math.log(p) - (1 - y) * Math.log(1 - p), 1);
    }),
  A24: () =>
    atRandom(fc.array(labelled, { minLength: 1, maxLength: 6 }), (examples) => {
      const likelihoods = examples.map(({ logits, target }) => categorical.pmf(target.indexOf(1), activation.softmax(logits)));
      const losses = examples.map(({ logits, target }) => loss.crossEntropy(logits, target));
      expectEqual(-Math.log(product(likelihoods)), sum(losses), 1);
    }),
  A25: () =>
    atRandom(guess, ([m, theta]) => {
      const classes = m.flatMap((mi, i) => Array.from({ length: mi }, () => i));
      expectEqual(score(m, theta), categorical.logLikelihood({ probs: theta }, classes), 0, 1e-12);
    }),
  A26: () =>
    atRandom(fc.tuple(guess, real(-50, 50)), ([[m, theta], lambda]) => {
      // On the simplex the multiplier does not count.
      expectEqual(score(m, theta) - lambda * (sum(theta) - 1), score(m, theta), 1);
    }),
  A27: () =>
    atRandom(fc.tuple(guess, real(-50, 50)), ([[m, theta], lambda]) => {
      const n = sum(m);
      const lagrange = (t: readonly number[]): number => score(m, t) - lambda * (sum(t) - 1);
      for (const [i, t] of theta.entries()) {
        const written = (m[i] as number) / t - lambda;
        expectEqual(slope((by) => lagrange(moved(theta, i, by)), 0, t), written, n / t, SLOPE);
      }
      // It is 0 at the shares, for λ = n.
      for (const [i, t] of shares(m).entries()) expectEqual((m[i] as number) / t - n, 0, n);
    }),
  A28: () =>
    atRandom(guess, ([m, theta]) => {
      const inLambda = slope((lambda) => score(m, theta) - lambda * (sum(theta) * 2 - 1), sum(m));
      expectEqual(inLambda, 1 - 2 * sum(theta), 100, SLOPE);
    }),
  A29: () => atRandom(guess, ([m]) => expectEqual(sum(m), sum(m) * sum(shares(m)))),
  A30: () => {
    atRandom(guess, ([m]) => {
      for (const [i, theta] of shares(m).entries()) expectEqual(theta, (m[i] as number) / sum(m));
    });
    expect(shares(faces)).toEqual(truth);
  },
  A31: () =>
    atRandom(fc.tuple(probabilities(K, K), probabilities(K, K)), ([y, q]) => {
      expect(information.crossEntropy(y, q)).toBeGreaterThanOrEqual(categorical.entropy(y) - 1e-15);
      expectEqual(information.crossEntropy(y, y), categorical.entropy(y));
    }),
  A32: () =>
    atRandom(fc.tuple(probabilities(K, K), probabilities(K, K)), ([y, q]) => {
      const first = -information.klDivergence(y, q);
      const second = sum(y.map((yi, i) => (q[i] as number) - yi));
      expect(first).toBeLessThanOrEqual(second + 1e-15);
      expectEqual(second, 0, 1);
      // A class that never occurs leaves the second step strict: the q of the others adds up to less than 1.
      const [rare = Number.NaN, ...others] = q;
      const occurring = others.map((_, i) => (y[i + 1] as number) / (1 - (y[0] as number)));
      const logarithms = dot(occurring, occurring.map((yi, i) => Math.log((others[i] as number) / yi)));
      expect(logarithms).toBeLessThanOrEqual(sum(others) - 1 + 1e-15);
      expectEqual(sum(others) - 1, -rare, 1);
    }),
  A33: () => {
    atRandom(fc.tuple(probabilities(K, K), probabilities(K, K)), ([y, q]) => {
      expectEqual(information.crossEntropy(y, q), categorical.entropy(y) + information.klDivergence(y, q));
      expectEqual(information.klDivergence(y, q), dot(y, y.map((yi, i) => Math.log(yi / (q[i] as number)))), 1);
    });
    expectEqual(information.crossEntropy(truth, wrong), categorical.entropy(truth) + information.klDivergence(truth, wrong));
  },
};
