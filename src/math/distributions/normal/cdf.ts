import { MIDDLE, smallErf } from '../../special/smallErf.ts';
import { expMinusSquare } from '../../precision/expMinusSquare.ts';
import { scaledErfc } from '../../special/scaledErfc.ts';
import { standardize } from './standardize.ts';
import { standardizeError } from './standardizeError.ts';

/**
 * Probability that a normal variable is at most x.
 *
 * @param mu mean
 * @param sigma standard deviation ≥ 0; a negative one gives NaN, 0 the step at mu
 * @returns in [0, 1], with full relative accuracy in the lower tail
 *   Accuracy: 4 ulp.
 * @example
 * cdf(-10, 0, 1) // => 7.619853024160527e-24
 */
export function cdf(x: number, mu: number, sigma: number): number {
  if (!(sigma >= 0) || Number.isNaN(x - mu)) return NaN;
  if (sigma === 0) return x < mu ? 0 : 1;
  const z = standardize(x, mu, sigma);
  const t = z * Math.SQRT1_2;
  if (Math.abs(t) <= MIDDLE) return 0.5 + 0.5 * smallErf(t);
  const tail = 0.5 * expMinusSquare(z, standardizeError(x, mu, sigma, z), 0.5) * scaledErfc(Math.abs(t));
  return z < 0 ? tail : 1 - tail;
}
