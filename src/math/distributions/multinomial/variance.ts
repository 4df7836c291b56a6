import { isCount, isDistribution } from '../../precision/domain.ts';

/**
 * Variances of the counts of n draws: n θᵢ (1 − θᵢ).
 *
 * @param n number of draws, an integer ≥ 0; anything else gives NaN
 * @param probs θ ≥ 0, adding up to 1; anything else gives NaN
 * @returns Accuracy: 1 ulp.
 * @example
 * variance(4, [0.5, 0.25, 0.25]) // => [1, 0.75, 0.75]
 */
export function variance(n: number, probs: ArrayLike<number>): number[] {
  const draws = isCount(n) && isDistribution(probs) ? n : NaN;
  return Array.from(probs, (p) => draws * p * (1 - p));
}
