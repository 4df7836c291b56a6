import { depth, tail } from './tail.ts';
import { isCount, isProbability } from '../../precision/domain.ts';

/**
 * Probability of at most k successes in n independent trials.
 *
 * @param k any real number; the part after the point does not count
 * @param n number of trials, an integer ≥ 0; anything else gives NaN
 * @param p probability of success in [0, 1], both ends allowed; outside gives NaN
 * @returns in [0, 1], with full relative accuracy in the lower tail
 *   Accuracy: 5e-14 relative.
 * @see A. R. DiDonato, A. H. Morris, "Algorithm 708", 1992
 * @example
 * cdf(3, 10, 0.5) // => 0.171875
 */
export function cdf(k: number, n: number, p: number): number {
  if (!isProbability(p) || !isCount(n) || Number.isNaN(k)) return NaN;
  const count = Math.floor(k);
  if (count < 0) return 0;
  if (count >= n || p === 0) return 1;
  if (p === 1) return 0;
  const lambda = depth(count, n, p);
  const smaller = tail(count, n, p, lambda);
  return lambda >= 0 ? Math.min(smaller, 1) : 1 - smaller;
}
