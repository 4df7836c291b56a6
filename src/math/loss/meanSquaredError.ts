import { residuals } from './residuals.ts';
import { softmax } from '../activation/softmax.ts';

/**
 * ½ Σ (pᵢ − yᵢ)² with p = softmax(logits): one example of equation (31), half the Brier score.
 *
 * @param target probabilities y, as many as logits; anything else gives NaN
 * @returns in [0, 1]
 *   Accuracy: 2 ulp.
 * @example
 * meanSquaredError([0, 0], [0, 1]) // => 0.25
 */
export function meanSquaredError(logits: ArrayLike<number>, target: ArrayLike<number>): number {
  if (target.length !== logits.length) return NaN;
  let sum = 0;
  for (const r of residuals(logits, softmax(logits), target)) sum += r * r;
  return 0.5 * sum;
}
