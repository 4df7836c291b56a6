import { expMinusSquare } from '../../precision/expMinusSquare.ts';
import { standardize } from './standardize.ts';
import { standardizeError } from './standardizeError.ts';

/** √(2π). */
const SQRT_TWO_PI = 2.5066282746310007;

/**
 * Density of the normal distribution at x: the unnumbered formula before (27).
 *
 *     exp(−(x − μ)² / 2σ²) / √(2πσ²)
 *
 * @param mu mean
 * @param sigma standard deviation ≥ 0 (not the variance); a negative one gives NaN, 0 the point mass at mu
 * @returns a density, not a probability: it may exceed 1; Infinity at the point mass
 *   Accuracy: 3 ulp.
 * @example
 * pdf(0, 0, 1) // => 0.3989422804014327
 */
export function pdf(x: number, mu: number, sigma: number): number {
  if (!(sigma >= 0)) return NaN;
  if (sigma === 0) return x === mu ? Infinity : Number.isNaN(x - mu) ? NaN : 0;
  const z = standardize(x, mu, sigma);
  return expMinusSquare(z, standardizeError(x, mu, sigma, z), 0.5) / (SQRT_TWO_PI * sigma);
}
