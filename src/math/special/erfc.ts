import { MIDDLE, smallErf } from './smallErf.ts';
import { expMinusSquare } from '../precision/expMinusSquare.ts';
import { scaledErfc } from './scaledErfc.ts';

/**
 * 1 − erf(x), with all its digits where that is close to 0.
 *
 * @returns in [0, 2]
 *   Accuracy: 3 ulp.
 * @see DLMF, section 7.2, https://dlmf.nist.gov/7.2
 * @example
 * erfc(10) // => 2.088487583762545e-45
 */
export function erfc(x: number): number {
  if (Math.abs(x) <= MIDDLE) return 1 - smallErf(x);
  const tail = expMinusSquare(x, 0, 1) * scaledErfc(Math.abs(x));
  return x < 0 ? 2 - tail : tail;
}
