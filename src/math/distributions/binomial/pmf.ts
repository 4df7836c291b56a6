import { exponent } from './exponent.ts';
import { isCount, isProbability } from '../../precision/domain.ts';

/**
 * Probability of exactly k successes in n independent trials, equations (6) and (7).
 *
 *     C(n, k) pᵏ (1 − p)ⁿ⁻ᵏ
 *
 * @param k observed count; off the support (negative, fractional, above n) has probability 0
 * @param n number of trials, an integer ≥ 0; anything else gives NaN
 * @param p probability of success in [0, 1], both ends allowed; outside gives NaN
 * @returns Accuracy: 8e-16 (1 + |log pmf|) relative.
 * @see C. Loader, "Fast and accurate computation of binomial probabilities", 2000
 * @example
 * pmf(3, 10, 0.5) // => 0.1171875
 */
export function pmf(k: number, n: number, p: number): number {
  if (!isProbability(p) || !isCount(n) || Number.isNaN(k)) return NaN;
  if (!isCount(k) || k > n) return 0;
  if (p === 0 || p === 1) return k === n * p ? 1 : 0;
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return Math.exp(n * Math.log(p));
  return Math.sqrt(n / (2 * Math.PI * k * (n - k))) * Math.exp(exponent(k, n, p));
}
