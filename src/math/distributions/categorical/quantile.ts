import { isDistribution, isProbability } from '../../precision/domain.ts';

/**
 * Smallest index whose cdf reaches q.
 *
 * @param q in [0, 1]; outside gives NaN
 * @param probs ≥ 0, adding up to 1; anything else gives NaN
 * @returns Accuracy: exact.
 * @example
 * quantile(0.5, [0.5, 0.25, 0.25]) // => 0
 */
export function quantile(q: number, probs: ArrayLike<number>): number {
  if (!isDistribution(probs) || !isProbability(q)) return NaN;
  let sum = 0;
  for (let i = 0; i < probs.length - 1; i++) {
    sum += probs[i] as number;
    if (sum >= q) return i;
  }
  return probs.length - 1;
}
