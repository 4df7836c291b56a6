import { QUARTILE, centralSlope } from './normalTail.ts';
import { erfc } from './erfc.ts';

/**
 * (2 / √π) ∫₀ˣ exp(−t²) dt: the probability that a normal variable stays within x√2 standard deviations.
 *
 * @returns in [−1, 1], odd in x
 * @see DLMF, section 7.2, https://dlmf.nist.gov/7.2
 * @example
 * erf(0.5) // => 0.5204998778130465
 */
export function erf(x: number): number {
  if (Math.abs(x) <= QUARTILE * Math.SQRT1_2) return x * (2 * Math.SQRT2 * centralSlope(2 * x * x));
  return x > 0 ? 1 - erfc(x) : erfc(-x) - 1;
}
