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
  const exps: DoubleDouble[] = [];
  let others: DoubleDouble = [0, 0];
  for (let i = 0; i < z.length; i++) {
    const exp = shiftedExp(z[i] as number, max);
    exps.push(exp);
    if (i !== top) others = add(others, exp);
  }
  const total = add([1, 0], others);
  const p: DoubleDouble[] = [];
  const rest: DoubleDouble[] = [];
  for (let i = 0; i < exps.length; i++) {
    const pi = divide(exps[i] as DoubleDouble, total);
    p.push(pi);
    rest.push(i === top ? divide(others, total) : subtract([1, 0], pi));
  }
  return { top, p, rest };
}

function shiftedExp(x: number, max: number): DoubleDouble {
  if (!Number.isFinite(max)) return [NaN, NaN];
  const shift = x - max;
  if (shift === 0) return [1, 0];
  return shift > -800 ? doubleDoubleExp([shift, sumError(x, -max, shift)]) : [0, 0];
}
