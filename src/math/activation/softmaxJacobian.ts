import { softmax } from './softmax.ts';
import { complements } from '../precision/complements.ts';

/**
 * ∂pᵢ/∂zⱼ = pᵢ (δᵢⱼ − pⱼ) of the softmax; also the Hessian of the cross-entropy in the logits.
 *
 * @returns a symmetric matrix by rows whose rows add up to 0; the diagonal without cancellation
 * @example
 * softmaxJacobian([0, 0]) // => [[0.25, -0.25], [-0.25, 0.25]]
 */
export function softmaxJacobian(z: ArrayLike<number>): number[][] {
  const p = softmax(z);
  const rest = complements(z, p);
  return p.map((pi, i) => p.map((pj, j) => (i === j ? pi * (rest[i] as number) : -pi * pj)));
}
