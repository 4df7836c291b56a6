import { isCount, isDistribution } from '../../precision/domain.ts';

/**
 * Covariances of the counts of n draws: n (diag(θ) − θ θᵀ).
 *
 * @param n number of draws, an integer ≥ 0; anything else gives NaN
 * @param probs θ ≥ 0, adding up to 1; anything else gives NaN
 * @returns a symmetric matrix by rows whose rows add up to 0: the counts are bound to add up to n
 *   Accuracy: 1 ulp.
 * @example
 * covariance(4, [0.5, 0.5]) // => [[1, -1], [-1, 1]]
 */
export function covariance(n: number, probs: ArrayLike<number>): number[][] {
  const draws = isCount(n) && isDistribution(probs) ? n : NaN;
  const theta = Array.from(probs);
  return theta.map((pi, i) => theta.map((pj, j) => (i === j ? draws * pi * (1 - pi) : -draws * (pi * pj))));
}
