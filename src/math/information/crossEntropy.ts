import { isDistribution } from '../precision/domain.ts';
import { xLogY } from '../special/xLogY.ts';

/**
 * H(p, q) = −Σ pᵢ log qᵢ in nats: the mean surprise of one who believes q where p is true. Equation (25).
 *
 * @param p probabilities that add up to 1; anything else gives NaN
 * @param q probabilities, as many
 * @returns at least the entropy of p; Infinity where qᵢ = 0 < pᵢ
 *   Accuracy: 1 ulp.
 * @example
 * crossEntropy([0.5, 0.5], [0.25, 0.75]) // => 0.8369882167858358
 */
export function crossEntropy(p: ArrayLike<number>, q: ArrayLike<number>): number {
  if (p.length !== q.length || !isDistribution(p) || !isDistribution(q)) return NaN;
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum -= xLogY(p[i] as number, q[i] as number);
  return sum;
}
