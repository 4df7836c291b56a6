import { isCount, isDistribution } from '../../precision/domain.ts';

/**
 * Mean counts of n draws: n θᵢ.
 *
 * @param n number of draws, an integer ≥ 0; anything else gives NaN
 * @param probs θ ≥ 0, adding up to 1; anything else gives NaN
 * @returns Accuracy: 1 ulp.
 * @example
 * mean(4, [0.5, 0.25, 0.25]) // => [2, 1, 1]
 */
export function mean(n: number, probs: ArrayLike<number>): number[] {
  const draws = isCount(n) && isDistribution(probs) ? n : NaN;
  return Array.from(probs, (p) => draws * p);
}
