import { MIDDLE, smallErf } from '../../special/smallErf.ts';
import { cdf } from './cdf.ts';
import { scaledErfc } from '../../special/scaledErfc.ts';
import { standardize } from './standardize.ts';

/**
 * Log-probability that a normal variable is at most x.
 *
 * @param mu mean
 * @param sigma standard deviation ≥ 0; a negative one gives NaN, 0 the step at mu
 * @returns nats, never above 0; goes on where the cdf itself has underflowed to 0
 *   Accuracy: 3 ulp.
 * @example
 * logCdf(-100, 0, 1) // => -5005.524208694205
 */
export function logCdf(x: number, mu: number, sigma: number): number {
  const z = standardize(x, mu, sigma);
  if (!(sigma > 0) || Number.isNaN(z)) return Math.log(cdf(x, mu, sigma));
  if (z > 0) return Math.log1p(-cdf(-z, 0, 1));
  const t = -z * Math.SQRT1_2;
  if (t <= MIDDLE) return Math.log(0.5 - 0.5 * smallErf(t));
  return z === -Infinity ? z : Math.log(0.5 * scaledErfc(t)) - 0.5 * z * z;
}
