import { shiftedExp } from './shiftedExp.ts';

/** Σ exp(xᵢ − x_top) over all i but `top`, where x_top is the largest and finite: between 0 and the count less one. */
export function shiftedExpSum(xs: ArrayLike<number>, top: number): number {
  const max = xs[top] as number;
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < xs.length; i++) {
    if (i === top) continue;
    const next = shiftedExp(xs[i] as number, max) - lost;
    const total = sum + next;
    lost = total - sum - next;
    sum = total;
  }
  return sum;
}
