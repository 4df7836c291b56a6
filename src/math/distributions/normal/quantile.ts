import { isProbability } from '../../precision/domain.ts';
import { standardQuantile } from './standardQuantile.ts';

/**
 * The x below which a normal variable falls with probability q: the inverse of cdf.
 *
 * @param q in [0, 1]; outside gives NaN; 0 and 1 give −Infinity and Infinity
 * @param mu mean
 * @param sigma standard deviation ≥ 0; a negative one gives NaN, 0 gives mu
 * @returns Accuracy: 3 ulp.
 * @see M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution", 1988
 * @example
 * quantile(0.975, 0, 1) // => 1.959963984540054
 */
export function quantile(q: number, mu: number, sigma: number): number {
  if (!isProbability(q) || !(sigma >= 0)) return NaN;
  if (sigma === 0) return mu;
  if (q === 0 || q === 1) return Number.isNaN(mu) ? NaN : q === 0 ? -Infinity : Infinity;
  return mu + sigma * standardQuantile(q);
}
