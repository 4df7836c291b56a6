import type { DoubleDouble } from '../precision/doubleDouble.ts';
import { multiply } from '../precision/doubleDouble.ts';
import { precisePulls } from './precisePulls.ts';

/**
 * pᵢ (rᵢ − Σ pⱼ rⱼ) with p = softmax(logits), r = p − y: the gradient of ½ Σ (pᵢ − yᵢ)² in the logits.
 *
 * @param target probabilities y, as many as logits; anything else gives NaN
 * @returns a new list that adds up to 0
 *   Accuracy: 1 ulp of the largest entry.
 * @example
 * meanSquaredErrorGradient([0, 0], [0, 1]) // => [0.25, -0.25]
 */
export function meanSquaredErrorGradient(logits: ArrayLike<number>, target: ArrayLike<number>): number[] {
  const { p, d } = precisePulls(logits, target);
  return p.map((pi, i) => multiply(pi, d[i] as DoubleDouble)[0]);
}
