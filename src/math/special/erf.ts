import { MIDDLE, smallErf } from './smallErf.ts';
import { erfc } from './erfc.ts';

/**
 * (2 / √π) ∫₀ˣ exp(−t²) dt: the probability that a normal variable stays within x√2 standard deviations.
 *
 * @returns in [−1, 1], odd in x
 *   Accuracy: 1 ulp.
 * @see DLMF, section 7.2, https://dlmf.nist.gov/7.2
 * @example
 * erf(0.5) // => 0.5204998778130465
 */
export function erf(x: number): number {
  if (Math.abs(x) <= MIDDLE) return smallErf(x);
  return x > 0 ? 1 - erfc(x) : erfc(-x) - 1;
}
