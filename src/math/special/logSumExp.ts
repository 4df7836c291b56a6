import { shiftedExpSum } from '../precision/shiftedExpSum.ts';
import { indexOfMax } from '../precision/indexOfMax.ts';

/**
 * log(Σ exp(xᵢ)): the logarithm of a sum of numbers given by their logarithms.
 *
 * @returns −Infinity for no numbers; never overflows before its value does
 *   Accuracy: 2 ulp.
 * @see P. Blanchard, D. J. Higham, N. J. Higham, "Accurately computing the log-sum-exp and softmax functions", 2021
 * @example
 * logSumExp([1000, 1000]) // => 1000.6931471805599
 */
export function logSumExp(xs: ArrayLike<number>): number {
  const top = indexOfMax(xs);
  const max = top < 0 ? -Infinity : (xs[top] as number);
  if (!Number.isFinite(max)) return max;
  return max + Math.log1p(shiftedExpSum(xs, top));
}
