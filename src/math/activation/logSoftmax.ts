import { indexOfMax } from '../precision/indexOfMax.ts';
import { shiftedExpSum } from '../precision/shiftedExpSum.ts';
import { sumError } from '../precision/sumError.ts';

/**
 * zᵢ − log Σ exp(zⱼ): the log-probabilities that belong to the logits z.
 *
 * @returns nats, a new list of the same length; all NaN when a logit is NaN or Infinity
 *   Accuracy: 1 ulp.
 * @example
 * logSoftmax([1000, 0]) // => [0, -1000]
 */
export function logSoftmax(z: ArrayLike<number>): number[] {
  const top = indexOfMax(z);
  if (top < 0) return [];
  const max = z[top] as number;
  if (!Number.isFinite(max)) return Array.from(z, () => NaN);
  const result: number[] = [];
  const logTotal = Math.log1p(shiftedExpSum(z, top));
  for (let i = 0; i < z.length; i++) {
    const x = z[i] as number;
    const shift = x - max;
    result.push(shift === -Infinity ? shift : shift - logTotal + sumError(x, -max, shift));
  }
  return result;
}
