import { compensatedSum } from '../../precision/compensatedSum.ts';
import { logPmf } from './logPmf.ts';

/**
 * Log-likelihood of p for independent trials: the sum of logPmf over the data.
 *
 * @param data zeros and ones; anything else gives −Infinity
 * @returns nats; 0 for no data
 *   Accuracy: 1 ulp.
 * @example
 * logLikelihood({ p: 0.5 }, [1, 0, 1]) // => -2.0794415416798357
 */
export function logLikelihood({ p }: { readonly p: number }, data: ArrayLike<number>): number {
  if (Number.isNaN(logPmf(0, p))) return NaN;
  return compensatedSum(data.length, (i) => logPmf(data[i] as number, p));
}
