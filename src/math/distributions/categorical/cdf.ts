import { isDistribution } from '../../precision/domain.ts';

/**
 * Probability of a class of index at most k.
 *
 * @param k any real number
 * @param probs ≥ 0, adding up to 1; anything else gives NaN
 * @returns Accuracy: 1 ulp.
 * @example
 * cdf(1, [0.5, 0.25, 0.25]) // => 0.75
 */
export function cdf(k: number, probs: ArrayLike<number>): number {
  if (!isDistribution(probs) || Number.isNaN(k)) return NaN;
  if (k >= probs.length - 1) return 1;
  let sum = 0;
  for (let i = 0; i <= k; i++) sum += probs[i] as number;
  return Math.min(sum, 1);
}
