import { isCount, isProbability } from '../../precision/domain.ts';

/**
 * Variance of the number of successes: n p (1 − p).
 *
 * @param n number of trials, an integer ≥ 0; anything else gives NaN
 * @param p probability of success in [0, 1]; outside gives NaN
 * @returns Accuracy: 1 ulp.
 * @example
 * variance(10, 0.5) // => 2.5
 */
export function variance(n: number, p: number): number {
  return isCount(n) && isProbability(p) ? n * p * (1 - p) : NaN;
}
