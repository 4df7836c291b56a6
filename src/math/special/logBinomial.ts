import { stirlingError } from '../precision/stirlingError.ts';

/**
 * log C(n, k), the logarithm of the number of ways to choose k of n things.
 *
 * @param n an integer ≥ 0; anything else gives NaN
 * @param k off 0 … n, or not an integer, gives −Infinity: there is no way
 * @returns Accuracy: 3 ulp.
 * @see C. Loader, "Fast and accurate computation of binomial probabilities", 2000: differences of log-gammas, the
 *   usual form, keep two digits at n = 2⁵⁰, k = 12
 * @example
 * logBinomial(1000, 500) // => 689.4672615678512
 */
export function logBinomial(n: number, k: number): number {
  if (!(n >= 0 && Number.isInteger(n)) || Number.isNaN(k)) return NaN;
  if (!(k >= 0 && k <= n && Number.isInteger(k))) return -Infinity;
  const few = Math.min(k, n - k);
  if (few === 0) return 0;
  const many = n - few;
  return (
    few * Math.log(n / few) -
    many * Math.log1p(-few / n) +
    0.5 * Math.log(n / (2 * Math.PI * few * many)) +
    (stirlingError(n) - stirlingError(few) - stirlingError(many))
  );
}
