import { compensatedSum } from '../precision/compensatedSum.ts';
import { deviance } from '../precision/deviance.ts';
import { isDistribution } from '../precision/domain.ts';

/**
 * D(p ‖ q) = Σ pᵢ log(pᵢ / qᵢ) in nats: what believing q costs beyond the entropy of p.
 *
 * Summed as Σ (pᵢ log(pᵢ / qᵢ) + qᵢ − pᵢ), whose terms are all ≥ 0, so that it keeps its digits for p close to q.
 *
 * @param p probabilities that add up to 1; anything else gives NaN
 * @param q probabilities, as many
 * @returns at least 0, and 0 only for p = q; Infinity where qᵢ = 0 < pᵢ
 *   Accuracy: 1 ulp.
 * @see S. Kullback, R. A. Leibler, "On information and sufficiency", 1951
 * @example
 * klDivergence([0.5, 0.5], [0.25, 0.75]) // => 0.14384103622589045
 */
export function klDivergence(p: ArrayLike<number>, q: ArrayLike<number>): number {
  if (p.length !== q.length || !isDistribution(p) || !isDistribution(q)) return NaN;
  let sum = 0;
  for (let i = 0; i < p.length; i++) {
    const pi = p[i] as number;
    const qi = q[i] as number;
    sum += pi === 0 ? qi : qi === 0 ? Infinity : deviance(pi, qi, pi - qi);
  }
  return sum + compensatedSum(p.length, (i) => (p[i] as number) - (q[i] as number));
}
