import { sumError } from './sumError.ts';

/** exp(x − max) for x ≤ max < ∞, without the error that rounding x − max would bring: as much as |x − max| units. */
export function shiftedExp(x: number, max: number): number {
  const shift = x - max;
  const exp = Math.exp(shift);
  return exp === 0 ? 0 : exp + exp * sumError(x, -max, shift);
}
