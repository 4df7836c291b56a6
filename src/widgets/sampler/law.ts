import { bernoulli } from '../../math/index.ts';
import type { Interval } from '../../plot/scale.ts';
import type { Numbers } from './numbers.ts';

/** What one throw follows: a class with a probability proportional to its weight, or a number around a mean. */
export type Law =
  | { readonly kind: 'classes'; readonly weights: readonly number[] }
  | { readonly kind: 'normal'; readonly mu: number; readonly sigma: number; readonly numbers: Numbers };

/** Numbers are counted in bins of this width; what falls outside of the axis is counted at its ends. */
export const BIN_WIDTH = 0.5;
export const valueInterval: Interval = [-8, 8];
const [LOWEST, HIGHEST] = valueInterval;
export const BINS = (HIGHEST - LOWEST) / BIN_WIDTH;
/** One bin for all that is too low, one for all that is too high. */
const COUNTED = BINS + 2;

/** The bin of a number, 0 for what is below the axis. */
export function binOf(x: number): number {
  return Math.min(Math.max(Math.floor((x - LOWEST) / BIN_WIDTH) + 1, 0), COUNTED - 1);
}

/** The left end of a bin; −∞ for what is below the axis. */
export function binStart(bin: number): number {
  return bin === 0 ? Number.NEGATIVE_INFINITY : LOWEST + (bin - 1) * BIN_WIDTH;
}

const total = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);

/** The probability of each class, or of each bin. */
export function probabilities(law: Law): number[] {
  if (law.kind === 'classes') {
    const whole = total(law.weights);
    return law.weights.map((weight) => weight / whole);
  }
  const below = Array.from({ length: COUNTED + 1 }, (_, bin) => (bin === COUNTED ? 1 : law.numbers.cdf(binStart(bin), law.mu, law.sigma)));
  return Array.from({ length: COUNTED }, (_, bin) => (below[bin + 1] ?? 1) - (below[bin] ?? 0));
}

/** The expected count of each class in n throws: whole where it is a whole number, which n · θ in floating point is not. */
export function expectedCounts(law: Law, n: number): number[] {
  if (law.kind === 'normal') return probabilities(law).map((theta) => n * theta);
  const whole = total(law.weights);
  return law.weights.map((weight) => (n * weight) / whole);
}

/** The standard deviation of one throw's share in a count. */
export function spreadOf(theta: number): number {
  return Math.sqrt(bernoulli.variance(theta));
}
