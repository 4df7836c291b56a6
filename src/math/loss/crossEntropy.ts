import { indexOfMax } from '../precision/indexOfMax.ts';
import { isDistribution } from '../precision/domain.ts';
import { shiftedExpSum } from '../precision/shiftedExpSum.ts';

/**
 * −Σ yᵢ log pᵢ with p = softmax(logits): equation (25) on the logits, in nats.
 *
 * @param target probabilities y, usually one-hot, as many as logits; anything else gives NaN
 * @returns at least 0; convex in the logits
 *   Accuracy: 1 ulp.
 * @example
 * crossEntropy([1, 2, 3], [0, 0, 1]) // => 0.4076059644443803
 */
export function crossEntropy(logits: ArrayLike<number>, target: ArrayLike<number>): number {
  const top = indexOfMax(logits);
  if (top < 0 || target.length !== logits.length || !isDistribution(target)) return NaN;
  const max = logits[top] as number;
  if (!Number.isFinite(max)) return NaN;
  const logTotal = Math.log1p(shiftedExpSum(logits, top));
  let sum = 0;
  for (let i = 0; i < target.length; i++) {
    const y = target[i] as number;
    if (y > 0) sum += y * (max - (logits[i] as number) + logTotal);
  }
  return sum;
}
