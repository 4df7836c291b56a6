import { multiply } from '../precision/doubleDouble.ts';
import type { DoubleDouble } from '../precision/doubleDouble.ts';
import { preciseSoftmax } from '../precision/preciseSoftmax.ts';

/**
 * ∂pᵢ/∂zⱼ = pᵢ (δᵢⱼ − pⱼ) of the softmax; also the Hessian of the cross-entropy in the logits.
 *
 * @returns a symmetric matrix by rows whose rows add up to 0; the diagonal without cancellation
 *   Accuracy: 1 ulp.
 * @example
 * softmaxJacobian([0, 0]) // => [[0.25, -0.25], [-0.25, 0.25]]
 */
export function softmaxJacobian(z: ArrayLike<number>): number[][] {
  const { p, rest } = preciseSoftmax(z);
  return p.map((pi, i) => p.map((pj, j) => (i === j ? multiply(pi, rest[i] as DoubleDouble)[0] : -multiply(pi, pj)[0])));
}
