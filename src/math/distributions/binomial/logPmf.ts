import { exponent } from './exponent.ts';
import { isCount, isProbability } from '../../precision/domain.ts';

/**
 * Log-probability of exactly k successes in n independent trials.
 *
 *     log C(n, k) + k log p + (n − k) log(1 − p)
 *
 * @param k observed count; off the support (negative, fractional, above n) gives −Infinity
 * @param n number of trials, an integer ≥ 0; anything else gives NaN
 * @param p probability of success in [0, 1], both ends allowed; outside gives NaN
 * @returns nats, never above 0
 *   Accuracy: 5 ulp.
 * @see C. Loader, "Fast and accurate computation of binomial probabilities", 2000: the textbook sum loses about a
 *   digit for each factor of ten in n; this form does not
 * @example
 * logPmf(3, 10, 0.5) // => -2.1439800628174073
 */
export function logPmf(k: number, n: number, p: number): number {
  if (!isProbability(p) || !isCount(n) || Number.isNaN(k)) return NaN;
  if (!isCount(k) || k > n) return -Infinity;
  if (p === 0 || p === 1) return k === n * p ? 0 : -Infinity;
  if (k === 0) return n * Math.log1p(-p);
  if (k === n) return n * Math.log(p);
  return 0.5 * Math.log(n / (2 * Math.PI * k * (n - k))) + exponent(k, n, p);
}
