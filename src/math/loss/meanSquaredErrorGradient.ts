import { pulls } from './pulls.ts';
import { residuals } from './residuals.ts';
import { softmax } from '../activation/softmax.ts';

/**
 * pᵢ (rᵢ − Σ pⱼ rⱼ) with p = softmax(logits), r = p − y: the gradient of ½ Σ (pᵢ − yᵢ)² in the logits.
 *
 * @param target probabilities y, as many as logits; anything else gives NaN
 * @returns a new list that adds up to 0
 * @example
 * meanSquaredErrorGradient([0, 0], [0, 1]) // => [0.25, -0.25]
 */
export function meanSquaredErrorGradient(logits: ArrayLike<number>, target: ArrayLike<number>): number[] {
  const p = softmax(logits);
  const pull = pulls(p, residuals(logits, p, target));
  return p.map((pi, i) => pi * (pull[i] as number));
}
