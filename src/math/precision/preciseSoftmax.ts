import { type DoubleDouble, add, divide, subtract } from './doubleDouble.ts';
import { doubleDoubleExp } from './doubleDoubleExp.ts';
import { indexOfMax } from './indexOfMax.ts';
import { sumError } from './sumError.ts';

/** The softmax to twice the precision: its derivatives subtract probabilities that may be almost equal. */
export interface PreciseSoftmax {
  /** Index of the largest probability. */
  readonly top: number;
  /** pᵢ. */
  readonly p: readonly DoubleDouble[];
  /** 1 − pᵢ; at the largest pᵢ added up from the others, since it may be smaller than any digit of pᵢ. */
  readonly rest: readonly DoubleDouble[];
}

export function preciseSoftmax(z: ArrayLike<number>): PreciseSoftmax {
  const top = indexOfMax(z);
  const max = top < 0 ? NaN : (z[top] as number);
  const exps = Array.from(z, (x, i): DoubleDouble => {
    if (!Number.isFinite(max)) return [NaN, NaN];
    if (i === top) return [1, 0];
    const shift = x - max;
    return shift > -800 ? doubleDoubleExp([shift, sumError(x, -max, shift)]) : [0, 0];
  });
  let others: DoubleDouble = [0, 0];
  for (let i = 0; i < exps.length; i++) if (i !== top) others = add(others, exps[i] as DoubleDouble);
  const total = add([1, 0], others);
  const p = exps.map((exp) => divide(exp, total));
  const rest = p.map((pi, i) => (i === top ? divide(others, total) : subtract([1, 0], pi)));
  return { top, p, rest };
}
