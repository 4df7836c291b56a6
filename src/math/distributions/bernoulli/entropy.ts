import { isProbability } from '../../precision/domain.ts';
import { xLogY } from '../../special/xLogY.ts';

/**
 * Entropy of one trial: −p log p − (1 − p) log(1 − p), with 0 log 0 = 0.
 *
 * @param p probability of 1, in [0, 1]; outside gives NaN
 * @returns nats, at most log 2
 *   Accuracy: 1 ulp.
 * @example
 * entropy(0.5) // => 0.6931471805599453
 */
export function entropy(p: number): number {
  if (!isProbability(p)) return NaN;
  if (p === 1) return 0;
  return -xLogY(p, p) - (1 - p) * Math.log1p(-p);
}
