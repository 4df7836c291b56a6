import { isProbability } from '../../precision/domain.ts';

/**
 * Probability that one trial gives at most x.
 *
 * @param x any real number
 * @param p probability of 1, in [0, 1]; outside gives NaN
 * @returns Accuracy: exact.
 * @example
 * cdf(0.5, 0.25) // => 0.75
 */
export function cdf(x: number, p: number): number {
  if (!isProbability(p) || Number.isNaN(x)) return NaN;
  return x < 0 ? 0 : x < 1 ? 1 - p : 1;
}
