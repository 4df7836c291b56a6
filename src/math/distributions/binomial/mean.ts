import { isCount, isProbability } from '../../precision/domain.ts';

/**
 * Mean number of successes: n p.
 *
 * @param n number of trials, an integer ≥ 0; anything else gives NaN
 * @param p probability of success in [0, 1]; outside gives NaN
 * @returns Accuracy: 1 ulp.
 * @example
 * mean(10, 0.25) // => 2.5
 */
export function mean(n: number, p: number): number {
  return isCount(n) && isProbability(p) ? n * p : NaN;
}
