import { isProbability } from '../../precision/domain.ts';

/**
 * Variance of one trial: p (1 − p).
 *
 * @param p probability of 1, in [0, 1]; outside gives NaN
 * @returns at most 1/4
 *   Accuracy: 1 ulp.
 * @example
 * variance(0.25) // => 0.1875
 */
export function variance(p: number): number {
  return isProbability(p) ? p * (1 - p) : NaN;
}
