import { type Equations, SLOPE, atRandom, dot, expectDigits, expectEqual, sum } from './check.ts';
import { activation, loss, optimize } from '../../../src/math/index.ts';
import { labelled, real } from '../arbitraries.ts';
import { moved, slope } from '../numeric.ts';
import { expect } from 'vitest';
import fc from 'fast-check';

const { sigmoid, sigmoidPrime, softmax, softmaxJacobian } = activation;

const logit = real(-20, 20);
const logitAndLabel = fc.tuple(logit, fc.constantFrom(0, 1));
const logits = fc.array(real(-12, 12), { minLength: 2, maxLength: 5 });
/** ∫ from z0 to 0 of 1 / speed, by Simpson's rule. */
const timeToZero = (z0: number, speed: (z: number) => number): number => {
  const parts = 4000;
  const h = -z0 / parts;
  let total = 1 / speed(z0) + 1 / speed(0);
  for (let i = 1; i < parts; i++) total += (i % 2 === 1 ? 4 : 2) / speed(z0 + i * h);
  return (total * h) / 3;
};
/** The time of (A46). */
const time = (z0: number): number =>
  Math.exp(Math.abs(z0)) + 3 * Math.abs(z0) + 2.5 - 3 * Math.exp(z0) - 0.5 * Math.exp(2 * z0);

export const optimization: Equations = {
  '1': () =>
    atRandom(logit, (z) => {
      const line = (-1 / (1 + Math.exp(-z)) ** 2) * -Math.exp(-z);
      expectEqual(line, slope(sigmoid, z), 1, SLOPE);
      expectEqual(line, sigmoidPrime(z));
    }),
  '2': () => atRandom(logit, (z) => expectEqual(Math.exp(-z) / (1 + Math.exp(-z)) ** 2, sigmoidPrime(z))),
  '3': () =>
    atRandom(logit, (z) => expectEqual((1 / (1 + Math.exp(-z))) * (Math.exp(-z) / (1 + Math.exp(-z))), sigmoidPrime(z))),
  '4': () => {
    // In float64 the written form loses what 1 − σ loses: a unit of 1 against 1 − σ.
    atRandom(logit, (z) => expectEqual(sigmoid(z) * (1 - sigmoid(z)), sigmoidPrime(z), sigmoid(z), 2 ** -52));
    expect(sigmoid(37) * (1 - sigmoid(37))).toBe(0);
    expectDigits(sigmoidPrime(37), '8.533e-17');
    expectDigits(sigmoidPrime(5), '6.648e-3');
    expectDigits(sigmoidPrime(10), '4.540e-5');
    expectDigits(sigmoidPrime(20), '2.061e-9');
  },
  A44: () =>
    atRandom(logit, (z) => {
      expect(sigmoidPrime(z)).toBeGreaterThanOrEqual(Math.exp(-Math.abs(z)) / 4);
      expect(sigmoidPrime(z)).toBeLessThan(Math.exp(-Math.abs(z)));
    }),
  A1: () =>
    atRandom(logits, (z) => {
      const exps = z.map((zi) => Math.exp(zi));
      for (const [k, p] of softmax(z).entries()) expectEqual((exps[k] as number) / sum(exps), p);
    }),
  A2: () => {
    atRandom(logit, (z) => {
      expectEqual(softmax([z, 0])[0] as number, Math.exp(z) / (Math.exp(z) + Math.exp(0)));
      expectEqual(softmax([z, 0])[0] as number, sigmoid(z));
    });
    expectEqual(softmax([3.7, 0])[0] as number, sigmoid(3.7), 0, 2 ** -52);
  },
  A3: () => atRandom(logitAndLabel, ([z, y]) => expectEqual(0.5 * (sigmoid(z) - y) ** 2, loss.squaredError(z, y), 1)),
  A4: () =>
    atRandom(logitAndLabel, ([z, y]) => {
      const written = (y === 0 ? 0 : -y * Math.log(sigmoid(z))) - (y === 1 ? 0 : (1 - y) * Math.log(sigmoid(-z)));
      expectEqual(written, loss.binaryCrossEntropy(z, y), 1);
    }),
  A5: () =>
    atRandom(logitAndLabel, ([z, y]) => {
      // Two losses of p, and the chain rule through p = σ(z).
      const square = (p: number): number => 0.5 * (p - y) ** 2;
      const p = sigmoid(z);
      expectEqual(slope(square, p) * p * sigmoid(-z), slope((t) => square(sigmoid(t)), z), 1, SLOPE);
    }),
  A6: () =>
    atRandom(logitAndLabel, ([z, y]) => {
      const p = sigmoid(z);
      expectEqual((p - y) * p * sigmoid(-z), loss.squaredErrorD1(z, y), sigmoidPrime(z));
      expectEqual(loss.squaredErrorD1(z, y), slope((t) => loss.squaredError(t, y), z), 1, SLOPE);
    }),
  A7: () =>
    atRandom(fc.tuple(real(-4, 4), fc.constantFrom(0, 1)), ([z, y]) => {
      const p = sigmoid(z);
      const inP = slope((q) => -y * Math.log(q) - (1 - y) * Math.log(1 - q), p, p * (1 - p));
      expectEqual(inP, -y / p + (1 - y) / (1 - p), 0, SLOPE);
      expectEqual(inP, (p - y) / (p * (1 - p)), 0, SLOPE);
    }),
  A8: () => {
    atRandom(logitAndLabel, ([z, y]) => {
      const p = sigmoid(z);
      expectEqual(loss.binaryCrossEntropyD1(z, y), p - y, 1);
      expectEqual(slope((t) => loss.binaryCrossEntropy(t, y), z), p - y, 20, SLOPE);
    });
    expectDigits(loss.binaryCrossEntropyD1(-10, 1), '-0.999954602');
    expectDigits(loss.squaredErrorD1(-10, 1), '-4.53937e-5');
  },
  A9: () => {
    atRandom(logitAndLabel, ([z, y]) => {
      expectEqual(loss.binaryCrossEntropyD1(z, y) / loss.squaredErrorD1(z, y), 1 / sigmoidPrime(z));
    });
    expectDigits(1 / sigmoidPrime(-10), '22028.47');
  },
  A10: () =>
    atRandom(logitAndLabel, ([z, y]) => {
      expectEqual(loss.binaryCrossEntropyD2(z, y), sigmoid(z) * sigmoid(-z));
      expectEqual(slope((t) => loss.binaryCrossEntropyD1(t, y), z), sigmoid(z) * sigmoid(-z), 1, SLOPE);
      expect(loss.binaryCrossEntropyD2(z, y)).toBeGreaterThan(0);
    }),
  A11: () => {
    atRandom(logit, (z) => {
      const p = sigmoid(z);
      const written = p * sigmoid(-z) ** 2 * (3 * p - 1);
      expectEqual(loss.squaredErrorD2(z, 1), written, sigmoidPrime(z));
      expectEqual(slope((t) => loss.squaredErrorD1(t, 1), z), written, 1, SLOPE);
    });
    expectDigits(loss.squaredErrorD2(-3, 1), '-0.0369');
    expectDigits(loss.binaryCrossEntropyD2(-3, 1), '0.0452');
    expectEqual(loss.squaredErrorD1(-Math.LN2, 1), -4 / 27);
  },
  A12: () =>
    atRandom(logits, (z) => {
      const p = softmax(z);
      for (const [i, row] of softmaxJacobian(z).entries()) {
        for (const [k, entry] of row.entries()) {
          expectEqual(entry, (p[i] as number) * ((i === k ? 1 : 0) - (p[k] as number)), p[i] as number);
          expectEqual(entry, slope((by) => softmax(moved(z, k, by))[i] as number, 0), 1, SLOPE);
        }
      }
    }),
  A13: () => {
    atRandom(labelled, ({ logits: z, target: y }) => {
      const p = softmax(z);
      for (const [k, g] of loss.crossEntropyGradient(z, y).entries()) {
        expectEqual(g, (p[k] as number) - (y[k] as number), 1);
        expectEqual(g, -sum(y.map((yi, i) => yi * ((i === k ? 1 : 0) - (p[k] as number)))), 1);
        expectEqual(g, slope((by) => loss.crossEntropy(moved(z, k, by), y), 0), 24, SLOPE);
      }
    });
    expectDigits(Math.hypot(...loss.crossEntropyGradient([10, 0, 0], [0, 1, 0])), '1.4141');
  },
  A53: () => {
    atRandom(labelled, ({ logits: z, target: y }) => {
      const p = softmax(z);
      const r = p.map((pi, i) => pi - (y[i] as number));
      const jacobian = softmaxJacobian(z);
      for (const [k, g] of loss.meanSquaredErrorGradient(z, y).entries()) {
        expectEqual(g, dot(r, jacobian.map((row) => row[k] as number)), 1);
        expectEqual(g, (p[k] as number) * ((r[k] as number) - dot(p, r)), 1);
        expectEqual(g, slope((by) => loss.meanSquaredError(moved(z, k, by), y), 0), 1, SLOPE);
      }
    });
    expectDigits(Math.hypot(...loss.meanSquaredErrorGradient([10, 0, 0], [0, 1, 0])), '1.698e-4');
  },
  A45: () =>
    atRandom(real(-12, -0.1), (z0) => {
      const integral = timeToZero(z0, (z) => -loss.binaryCrossEntropyD1(z, 1));
      expectEqual(Math.abs(z0) + 1 - Math.exp(z0), integral, 0, SLOPE);
    }),
  A46: () => {
    atRandom(real(-12, -0.1), (z0) => expectEqual(time(z0), timeToZero(z0, (z) => -loss.squaredErrorD1(z, 1)), 0, SLOPE));
    let steps = 0;
    const path = optimize.gradientDescent({ gradient: (z: number) => loss.squaredErrorD1(z, 1), start: -10, rate: 1, steps: 1e5 });
    for (const z of path) {
      if (sigmoid(z) > 0.5) break;
      steps += 1;
    }
    expect(steps).toBe(22_063);
    expect(Math.abs(steps / time(-10) - 1)).toBeLessThan(1e-3);
  },
  A54: () =>
    atRandom(fc.tuple(logits, fc.array(real(-3, 3), { minLength: 5, maxLength: 5 })), ([z, entries]) => {
      const v = entries.slice(0, z.length);
      const p = softmax(z);
      const left = dot(v, softmaxJacobian(z).map((row) => dot(row, v)));
      const right = dot(p, v.map((x) => x * x)) - dot(p, v) ** 2;
      expectEqual(left, right, 9);
      expect(left).toBeGreaterThanOrEqual(-1e-14);
    }),
  A55: () => {
    const xs = [0.3, 0.2, -10.3];
    const ys = [0, 1, 0];
    const total = (w: number): number => sum(xs.map((x, i) => loss.squaredError(w * x, ys[i] as number)));
    const slopeAt = (w: number): number => sum(xs.map((x, i) => x * loss.squaredErrorD1(w * x, ys[i] as number)));
    atRandom(real(-5, 5), (w) => {
      expectEqual(total(w), sum(xs.map((x, i) => 0.5 * (sigmoid(w * x) - (ys[i] as number)) ** 2)));
      expectEqual(slopeAt(w), slope(total, w, 0.1), 1, 1e-7);
    });
    // Two places where the slope turns from − to +, and the losses there.
    const bottom = (low: number, high: number): number => {
      let [a, b] = [low, high];
      for (let i = 0; i < 60; i++) [a, b] = slopeAt((a + b) / 2) < 0 ? [(a + b) / 2, b] : [a, (a + b) / 2];
      return (a + b) / 2;
    };
    expectDigits(bottom(-2, -1), '-1.4628');
    expectDigits(total(bottom(-2, -1)), '0.7408');
    expectDigits(bottom(0.1, 1), '0.3114');
    expectDigits(total(bottom(0.1, 1)), '0.2550');
  },
  A56: () => atRandom(real(-700, 700), (z) => expectEqual(sigmoidPrime(z), sigmoid(z) * sigmoid(-z), 1e-300)),
};
