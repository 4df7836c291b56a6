import { QUARTILE, scaledTail } from './normalTail.ts';
import { erf } from './erf.ts';
import { expMinusSquare } from '../precision/expMinusSquare.ts';

/**
 * 1 − erf(x), with all its digits where that is close to 0.
 *
 * @returns in [0, 2]
 * @see DLMF, section 7.2, https://dlmf.nist.gov/7.2
 * @example
 * erfc(10) // => 2.088487583762545e-45
 */
export function erfc(x: number): number {
  if (Math.abs(x) <= QUARTILE * Math.SQRT1_2) return 1 - erf(x);
  if (x < 0) return 2 - erfc(-x);
  return 2 * expMinusSquare(x, 0, 1) * scaledTail(Math.SQRT2 * x);
}
