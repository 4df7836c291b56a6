import { compensatedSum } from '../../precision/compensatedSum.ts';
import { logPdf } from './logPdf.ts';

/**
 * Log-likelihood of mean and standard deviation for independent data: the sum of logPdf.
 *
 * @param sigma standard deviation ≥ 0; a negative one gives NaN
 * @returns 0 for no data
 *   Accuracy: 1 ulp.
 * @example
 * logLikelihood({ mu: 3.5, sigma: 2 }, [1, 2, 4, 7]) // => -9.073342855058472
 */
export function logLikelihood(
  { mu, sigma }: { readonly mu: number; readonly sigma: number },
  data: ArrayLike<number>,
): number {
  if (!(sigma >= 0) || Number.isNaN(mu)) return NaN;
  return compensatedSum(data.length, (i) => logPdf(data[i] as number, mu, sigma));
}
