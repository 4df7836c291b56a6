import { pmf } from './pmf.ts';

/**
 * Log-probability of the class k.
 *
 * @param k 0-based index; anything else gives −Infinity
 * @param probs ≥ 0, adding up to 1; anything else gives NaN
 * @returns nats
 *   Accuracy: 1 ulp.
 * @example
 * logPmf(0, [0.5, 0.25, 0.25]) // => -0.6931471805599453
 */
export function logPmf(k: number, probs: ArrayLike<number>): number {
  return Math.log(pmf(k, probs));
}
