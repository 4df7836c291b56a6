import { compensatedSum } from '../../precision/compensatedSum.ts';
import { logPmf } from './logPmf.ts';

/**
 * Log-likelihood of p for independent counts, each of n trials: the sum of logPmf over the data.
 *
 * @param data counts; one off 0 … n gives −Infinity
 * @returns nats; 0 for no data
 *   Accuracy: 1 ulp.
 * @example
 * logLikelihood({ n: 2, p: 0.5 }, [1, 1]) // => -1.3862943611198906
 */
export function logLikelihood(
  { n, p }: { readonly n: number; readonly p: number },
  data: ArrayLike<number>,
): number {
  if (Number.isNaN(logPmf(0, n, p))) return NaN;
  return compensatedSum(data.length, (i) => logPmf(data[i] as number, n, p));
}
