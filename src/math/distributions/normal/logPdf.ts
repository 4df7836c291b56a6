import { standardize } from './standardize.ts';

/** log(2π) / 2. */
const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * Log-density of the normal distribution at x, the bracket of (28).
 *
 *     −½ log(2πσ²) − (x − μ)² / 2σ²
 *
 * @param mu mean
 * @param sigma standard deviation ≥ 0 (not the variance); a negative one gives NaN, 0 the point mass at mu
 * @returns nats per unit of x; may be above 0
 *   Accuracy: 2 ulp.
 * @example
 * logPdf(1, 0, 1) // => -1.4189385332046727
 */
export function logPdf(x: number, mu: number, sigma: number): number {
  if (!(sigma >= 0)) return NaN;
  if (sigma === 0) return x === mu ? Infinity : Number.isNaN(x - mu) ? NaN : -Infinity;
  const z = standardize(x, mu, sigma);
  return -0.5 * z * z - (Math.log(sigma) + HALF_LOG_TWO_PI);
}
