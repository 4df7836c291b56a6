import { activation, information, loss, multinomial, special } from '../../src/math/index.ts';
import { describe, expect, it } from 'vitest';
import { labelled, real, softLabelled } from './arbitraries.ts';
import { moved, relativeGap, slope } from './numeric.ts';
import fc from 'fast-check';

/** Of the numeric slope for functions of size 1 to 12. */
const SLOPE_ERROR = 1e-10;
const ROUNDING = 1e-14;

const holds = (property: fc.IRawProperty<unknown>): void => {
  fc.assert(property as fc.IProperty<unknown>, { numRuns: 200, seed: 20_240_607 });
};

const label = fc.oneof(fc.constantFrom(0, 1), real(0, 1));
const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * (b[i] as number), 0);

describe('activation', () => {
  it('has sigmoid(z) + sigmoid(−z) = 1 and sigmoidPrime as its slope', () => {
    holds(fc.property(real(-30, 30), (z) => {
      expect(activation.sigmoid(z) + activation.sigmoid(-z)).toBeCloseTo(1, 15);
      expect(relativeGap(activation.sigmoidPrime(z), slope(activation.sigmoid, z), 1)).toBeLessThan(SLOPE_ERROR);
      expect(relativeGap(Math.exp(activation.logSigmoid(z)), activation.sigmoid(z))).toBeLessThan(1e-13);
    }));
  });

  it('has a softmax that adds up to 1, ignores a common shift and follows a permutation', () => {
    holds(fc.property(fc.array(real(-300, 300), { minLength: 1, maxLength: 8 }), fc.integer({ min: -64, max: 64 }), (z, shift) => {
      const p = activation.softmax(z);
      expect(p.reduce((sum, pi) => sum + pi, 0)).toBeCloseTo(1, 14);
      const shifted = activation.softmax(z.map((zi) => zi + shift));
      // The shift itself rounds: by half a unit of |z| + 64, which the exponential turns into a relative error.
      for (const [i, pi] of p.entries()) expect(relativeGap(shifted[i] as number, pi, 1e-290)).toBeLessThan(2e-13);
      expect(activation.softmax(z.toReversed())).toEqual(p.toReversed().map((pi) => expect.closeTo(pi, 15)));
    }));
  });

  it('has log-softmax as its logarithm, log-sum-exp as the difference', () => {
    holds(fc.property(fc.array(real(-20, 20), { minLength: 1, maxLength: 8 }), (z) => {
      const p = activation.softmax(z);
      for (const [i, logP] of activation.logSoftmax(z).entries()) {
        expect(relativeGap(Math.exp(logP), p[i] as number)).toBeLessThan(1e-13);
        expect(Math.abs((z[i] as number) - special.logSumExp(z) - logP)).toBeLessThan(1e-13);
      }
    }));
  });

  it('of two logits is the sigmoid of their difference', () => {
    holds(fc.property(real(-30, 30), (z) => {
      expect(relativeGap(activation.softmax([z, 0])[0] as number, activation.sigmoid(z))).toBeLessThan(ROUNDING);
    }));
  });

  it('has a Jacobian that central differences find', () => {
    holds(fc.property(labelled, ({ logits }) => {
      const jacobian = activation.softmaxJacobian(logits);
      for (const [j] of logits.entries()) {
        for (const [i, row] of jacobian.entries()) {
          const numeric = slope((by) => activation.softmax(moved(logits, j, by))[i] as number, 0);
          expect(relativeGap(row[j] as number, numeric, 1)).toBeLessThan(SLOPE_ERROR);
        }
      }
    }));
  });
});

describe('loss on one logit', () => {
  const pairs = [
    ['binaryCrossEntropy', loss.binaryCrossEntropy, loss.binaryCrossEntropyD1, loss.binaryCrossEntropyD2],
    ['squaredError', loss.squaredError, loss.squaredErrorD1, loss.squaredErrorD2],
  ] as const;

  it.each(pairs)('%s has the slope and the curvature that central differences find', (_, value, first, second) => {
    holds(fc.property(real(-12, 12), label, (z, y) => {
      expect(relativeGap(first(z, y), slope((t) => value(t, y), z), 12)).toBeLessThan(SLOPE_ERROR);
      expect(relativeGap(second(z, y), slope((t) => first(t, y), z), 1)).toBeLessThan(SLOPE_ERROR);
    }));
  });

  it.each(pairs)('%s is the same seen from the other class', (_, value, first, second) => {
    holds(fc.property(real(-40, 40), fc.constantFrom(0, 1), (z, y) => {
      expect(value(-z, 1 - y)).toBe(value(z, y));
      expect(first(-z, 1 - y)).toBe(-first(z, y));
      expect(second(-z, 1 - y)).toBe(second(z, y));
    }));
  });

  it('binaryCrossEntropy is the cross-entropy of (y, 1 − y) and (σ, 1 − σ)', () => {
    holds(fc.property(real(-20, 20), real(0, 1), (z, y) => {
      const direct = information.crossEntropy([y, 1 - y], [activation.sigmoid(z), activation.sigmoid(-z)]);
      expect(relativeGap(loss.binaryCrossEntropy(z, y), direct, 1)).toBeLessThan(ROUNDING);
    }));
  });

  it.each([-0.1, 1.1, NaN])('gives NaN for the label %o', (y) => {
    for (const f of [...pairs[0].slice(1), ...pairs[1].slice(1)] as ((z: number, y: number) => number)[]) expect(f(1, y)).toBeNaN();
  });
});

describe('loss on many logits', () => {
  const pairs = [
    ['crossEntropy', loss.crossEntropy, loss.crossEntropyGradient, loss.crossEntropyHessian],
    ['meanSquaredError', loss.meanSquaredError, loss.meanSquaredErrorGradient, loss.meanSquaredErrorHessian],
  ] as const;

  it.each(pairs)('%s has the gradient and the Hessian that central differences find', (_, value, gradient, hessian) => {
    holds(fc.property(fc.oneof(labelled, softLabelled), ({ logits, target }) => {
      const first = gradient(logits, target);
      const second = hessian(logits, target);
      for (const [i] of logits.entries()) {
        expect(relativeGap(first[i] as number, slope((by) => value(moved(logits, i, by), target), 0), 24)).toBeLessThan(SLOPE_ERROR);
        for (const [j] of logits.entries()) {
          const numeric = slope((by) => gradient(moved(logits, j, by), target)[i] as number, 0);
          expect(relativeGap(second[i]?.[j] as number, numeric, 1)).toBeLessThan(SLOPE_ERROR);
        }
      }
    }));
  });

  it.each(pairs)('%s has a symmetric Hessian that is flat along (1, …, 1), and a gradient that adds up to 0', (_, __, gradient, hessian) => {
    holds(fc.property(softLabelled, ({ logits, target }) => {
      expect(Math.abs(gradient(logits, target).reduce((sum, g) => sum + g, 0))).toBeLessThan(ROUNDING);
      const matrix = hessian(logits, target);
      for (const [i, row] of matrix.entries()) {
        expect(Math.abs(row.reduce((sum, h) => sum + h, 0))).toBeLessThan(ROUNDING);
        for (const [j, h] of row.entries()) expect(matrix[j]?.[i]).toBe(h);
      }
    }));
  });

  it('crossEntropy has a positive semidefinite Hessian: vᵀHv ≥ 0 for every v', () => {
    holds(fc.property(labelled, fc.array(real(-1, 1), { minLength: 5, maxLength: 5 }), ({ logits, target }, v) => {
      const direction = v.slice(0, logits.length);
      const image = loss.crossEntropyHessian(logits, target).map((row) => dot(row, direction));
      expect(dot(direction, image)).toBeGreaterThanOrEqual(-ROUNDING);
    }));
  });

  it('meanSquaredError has not: at (4, 0, 0), label 2, some v gives vᵀHv < 0', () => {
    const hessian = loss.meanSquaredErrorHessian([4, 0, 0], [0, 1, 0]);
    const v = [1, -1, 0];
    expect(dot(v, hessian.map((row) => dot(row, v)))).toBeLessThan(-0.1);
  });

  it('with two classes and one logit at 0 they are the losses on one logit; the squares count twice', () => {
    holds(fc.property(real(-20, 20), fc.constantFrom(0, 1), (z, y) => {
      const target = [y, 1 - y];
      expect(relativeGap(loss.crossEntropy([z, 0], target), loss.binaryCrossEntropy(z, y))).toBeLessThan(ROUNDING);
      expect(relativeGap(loss.meanSquaredError([z, 0], target), 2 * loss.squaredError(z, y))).toBeLessThan(ROUNDING);
      expect(relativeGap(loss.crossEntropyGradient([z, 0], target)[0] as number, loss.binaryCrossEntropyD1(z, y))).toBeLessThan(ROUNDING);
      expect(relativeGap(loss.meanSquaredErrorGradient([z, 0], target)[0] as number, 2 * loss.squaredErrorD1(z, y))).toBeLessThan(ROUNDING);
      expect(relativeGap(loss.meanSquaredErrorHessian([z, 0], target)[0]?.[0] as number, 2 * loss.squaredErrorD2(z, y), 1e-3)).toBeLessThan(ROUNDING);
    }));
  });

  it('crossEntropy of one-hot labels is −log of the multinomial likelihood of one draw', () => {
    holds(fc.property(labelled, ({ logits, target }) => {
      const logLikelihood = multinomial.logPmf(target, activation.softmax(logits));
      expect(relativeGap(loss.crossEntropy(logits, target), -logLikelihood, 1)).toBeLessThan(ROUNDING);
    }));
  });

  it('takes a class that the logits rule out: nothing where its label is 0, Infinity where it is 1', () => {
    expect(loss.crossEntropy([0, -Infinity], [1, 0])).toBe(0);
    expect(loss.crossEntropy([0, -Infinity], [0, 1])).toBe(Infinity);
    expect(loss.crossEntropyGradient([0, -Infinity], [0, 1])).toEqual([1, -1]);
    expect(loss.meanSquaredError([0, -Infinity], [0, 1])).toBe(1);
    expect(loss.meanSquaredErrorGradient([0, -Infinity], [0, 1]).map(Math.abs)).toEqual([0, 0]);
  });

  it.each([[[1, 2], [1]], [[1, 2], [0.5, 0.75]], [[1, 2], [1.5, -0.5]], [[1, NaN], [0, 1]]])('gives NaN throughout for logits %j, target %j', (logits, target) => {
    for (const [, value, gradient, hessian] of pairs) {
      expect(value(logits, target)).toBeNaN();
      expect(gradient(logits, target)).toEqual([NaN, NaN]);
      expect(hessian(logits, target)).toEqual([[NaN, NaN], [NaN, NaN]]);
    }
  });
});
