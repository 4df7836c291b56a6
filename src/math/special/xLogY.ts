/**
 * x log y, with 0 log y = 0 for every y ≥ 0, the convention of entropy and of the multinomial likelihood.
 *
 * @returns NaN for y < 0 or any NaN
 *   Accuracy: 1 ulp.
 * @example
 * xLogY(0, 0) // => 0
 * @example
 * xLogY(3, 0.5) // => -2.0794415416798357
 */
export function xLogY(x: number, y: number): number {
  return x === 0 && y >= 0 ? 0 : x * Math.log(y);
}
