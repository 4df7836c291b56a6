import { indexOfMax } from './indexOfMax.ts';
import { shiftedExpSum } from './shiftedExpSum.ts';

/**
 * 1 − pᵢ for p = softmax(z). Only the largest pᵢ can be near 1, and for that one the rest is added up, not
 * subtracted, so that a confident answer keeps all digits of its doubt.
 */
export function complements(z: ArrayLike<number>, p: readonly number[]): number[] {
  const result = p.map((pi) => 1 - pi);
  const top = indexOfMax(z);
  if (top >= 0) {
    const rest = shiftedExpSum(z, top);
    result[top] = rest / (1 + rest);
  }
  return result;
}
