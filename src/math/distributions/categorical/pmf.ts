import { isDistribution } from '../../precision/domain.ts';

/**
 * Probability of the class k.
 *
 * @param k 0-based index; anything else has probability 0
 * @param probs ≥ 0, adding up to 1; anything else gives NaN
 * @returns Accuracy: exact.
 * @example
 * pmf(2, [0.5, 0.25, 0.25]) // => 0.25
 */
export function pmf(k: number, probs: ArrayLike<number>): number {
  if (!isDistribution(probs) || Number.isNaN(k)) return NaN;
  return probs[k] ?? 0;
}
