import { residuals } from './residuals.ts';
import { softmax } from '../activation/softmax.ts';

/**
 * softmax(logits) − y: the gradient of the cross-entropy in the logits.
 *
 * @param target probabilities y, as many as logits; anything else gives NaN
 * @returns a new list that adds up to 0
 *   Accuracy: 2 ulp.
 * @example
 * crossEntropyGradient([0, 0], [0, 1]) // => [0.5, -0.5]
 */
export function crossEntropyGradient(logits: ArrayLike<number>, target: ArrayLike<number>): number[] {
  return residuals(logits, softmax(logits), target);
}
