import { fact } from '../../src/facts/fact.ts';
import { activation, information, loss } from '../../src/math/index.ts';

const logit = (p: number): number => Math.log(p / (1 - p));

/** Where on a fine grid of predictions the expected loss is lowest, when class 1 has probability `truth`. */
function bestPrediction(lossOnLogit: (z: number, y: number) => number, truth: number): number {
  const steps = 1000;
  let best = { q: Number.NaN, expected: Number.POSITIVE_INFINITY };
  for (let i = 1; i < steps; i++) {
    const q = i / steps;
    const expected = truth * lossOnLogit(logit(q), 1) + (1 - truth) * lossOnLogit(logit(q), 0);
    if (expected < best.expected) best = { q, expected };
  }
  return best.q;
}

const crossEntropyOfCat = (p: number): number => information.crossEntropy([1, 0], [p, 1 - p]);
const squaredErrorOfCat = (p: number): number => loss.squaredError(logit(p), 1);

const r = 10;
/** Slope of ½ + arctan(z)/π, the other map of the line onto (0, 1). */
const arctanSlope = (z: number): number => 1 / (Math.PI * (1 + z * z));

export const question = {
  'age-squared-loss': fact((27 - 31) ** 2 / 2, { decimals: 0 }),
  'cat-ce-good': fact(crossEntropyOfCat(0.8), { decimals: 4 }),
  'cat-mse-good': fact(squaredErrorOfCat(0.8), { decimals: 4 }),
  'cat-ce-bad': fact(crossEntropyOfCat(0.01), { decimals: 4 }),
  'cat-mse-bad': fact(squaredErrorOfCat(0.01), { decimals: 4 }),
  'brier-minimizer': fact(bestPrediction(loss.squaredError, 0.7), { decimals: 3 }),
  'log-minimizer': fact(bestPrediction(loss.binaryCrossEntropy, 0.7), { decimals: 3 }),
  'cat-logit': fact(logit(0.8), { decimals: 4 }),
  'cat-probability': fact(activation.sigmoid(logit(0.8)), { decimals: 1 }),
  'mean-slope-bound': fact(1 / (2 * r), { decimals: 2 }),
  'sigmoid-slope-at-10': fact(activation.sigmoidPrime(r), { scientific: 3 }),
  'arctan-slope-at-10': fact(arctanSlope(r), { scientific: 3 }),
  'arctan-over-sigmoid': fact(arctanSlope(r) / activation.sigmoidPrime(r), { decimals: 0 }),
};
