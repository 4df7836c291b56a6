import { indexOfMax } from '../precision/indexOfMax.ts';
import { shiftedExp } from '../precision/shiftedExp.ts';
import { shiftedExpSum } from '../precision/shiftedExpSum.ts';

/**
 * exp(zᵢ) / Σ exp(zⱼ): the probabilities that belong to the logits z.
 *
 * @returns a new list of the same length that adds up to 1 up to rounding; all NaN when a logit is NaN or Infinity
 *   Accuracy: 3 ulp.
 * @see P. Blanchard, D. J. Higham, N. J. Higham, "Accurately computing the log-sum-exp and softmax functions", 2021
 * @example
 * softmax([1, 2, 3]) // => [0.09003057317038046, 0.24472847105479764, 0.6652409557748219]
 */
export function softmax(z: ArrayLike<number>): number[] {
  const top = indexOfMax(z);
  if (top < 0) return [];
  const max = z[top] as number;
  if (!Number.isFinite(max)) return Array.from(z, () => NaN);
  const result: number[] = [];
  const total = 1 + shiftedExpSum(z, top);
  for (let i = 0; i < z.length; i++) result.push(shiftedExp(z[i] as number, max) / total);
  return result;
}
