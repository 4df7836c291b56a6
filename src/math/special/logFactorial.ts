import { logGamma } from './logGamma.ts';

/** 0! … 170!: the factorials that a float64 can hold. */
const FACTORIALS: Float64Array = /* @__PURE__ */ factorials();

function factorials(): Float64Array {
  const table = new Float64Array(171).fill(1);
  for (let n = 2; n < table.length; n++) table[n] = n * (table[n - 1] as number);
  return table;
}

/**
 * log n!, the logarithm of the number of orders of n things.
 *
 * @param n an integer ≥ 0; anything else gives NaN
 * @returns Accuracy: 2 ulp.
 * @example
 * logFactorial(10) // => 15.104412573075516
 */
export function logFactorial(n: number): number {
  if (n <= 170) return Math.log(FACTORIALS[n] ?? NaN);
  return Number.isInteger(n) || n === Infinity ? logGamma(n + 1) : NaN;
}
