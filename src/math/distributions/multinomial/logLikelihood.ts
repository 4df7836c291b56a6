import { compensatedSum } from '../../precision/compensatedSum.ts';
import { isDistribution } from '../../precision/domain.ts';
import { logPmf } from './logPmf.ts';

/**
 * Log-likelihood of θ for independent rows of counts: the sum of logPmf, the logarithm of (19).
 *
 * @param rows one list of counts for each experiment
 * @returns nats; 0 for no rows
 *   Accuracy: 1 ulp.
 * @example
 * logLikelihood({ probs: [0.5, 0.3, 0.2] }, [[5, 3, 2]]) // => -2.464515960140266
 */
export function logLikelihood(
  { probs }: { readonly probs: ArrayLike<number> },
  rows: ArrayLike<ArrayLike<number>>,
): number {
  if (!isDistribution(probs)) return NaN;
  return compensatedSum(rows.length, (i) => logPmf(rows[i] as ArrayLike<number>, probs));
}
