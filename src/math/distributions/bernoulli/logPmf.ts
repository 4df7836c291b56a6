import { isProbability } from '../../precision/domain.ts';

/**
 * Log-probability that one trial gives k: k log p + (1 − k) log(1 − p).
 *
 * @param k 0 or 1; anything else gives −Infinity
 * @param p probability of 1, in [0, 1], both ends allowed; outside gives NaN
 * @returns nats, never above 0
 *   Accuracy: 1 ulp.
 * @example
 * logPmf(0, 1e-20) // => -1e-20
 */
export function logPmf(k: number, p: number): number {
  if (!isProbability(p) || Number.isNaN(k)) return NaN;
  return k === 1 ? Math.log(p) : k === 0 ? Math.log1p(-p) : -Infinity;
}
