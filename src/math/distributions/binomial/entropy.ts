import { expectation } from './expectation.ts';
import { isCount, isProbability } from '../../precision/domain.ts';
import { logPmf } from './logPmf.ts';

/**
 * Entropy of the number of successes: −Σ pmf(k) log pmf(k).
 *
 * @param n number of trials, an integer ≥ 0; anything else gives NaN
 * @param p probability of success in [0, 1], both ends allowed; outside gives NaN
 * @returns nats; near log √(2πe np(1 − p)) for large n
 *   Accuracy: 15 ulp.
 * @example
 * entropy(2, 0.5) // => 1.0397207708399179
 */
export function entropy(n: number, p: number): number {
  if (!isCount(n) || !isProbability(p)) return NaN;
  if (n === 0 || p === 0 || p === 1) return 0;
  return -expectation(n, p, (k) => logPmf(k, n, p));
}
