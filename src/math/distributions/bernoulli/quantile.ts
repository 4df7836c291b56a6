import { isProbability } from '../../precision/domain.ts';

/**
 * Smallest k of 0, 1 whose cdf reaches q.
 *
 * @param q in [0, 1]; outside gives NaN
 * @param p probability of 1, in [0, 1]; outside gives NaN
 * @returns Accuracy: exact.
 * @example
 * quantile(0.8, 0.25) // => 1
 */
export function quantile(q: number, p: number): number {
  if (!isProbability(p) || !isProbability(q)) return NaN;
  return q <= 1 - p ? 0 : 1;
}
