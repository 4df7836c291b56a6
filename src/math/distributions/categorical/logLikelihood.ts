import { compensatedSum } from '../../precision/compensatedSum.ts';
import { isDistribution } from '../../precision/domain.ts';

/**
 * Log-likelihood of the probabilities for independent classes: the sum of logPmf over the data.
 *
 * @param data 0-based indices; anything else gives −Infinity
 * @returns nats; 0 for no data
 *   Accuracy: 1 ulp.
 * @example
 * logLikelihood({ probs: [0.5, 0.25, 0.25] }, [0, 2, 0]) // => -2.772588722239781
 */
export function logLikelihood(
  { probs }: { readonly probs: ArrayLike<number> },
  data: ArrayLike<number>,
): number {
  if (!isDistribution(probs)) return NaN;
  return compensatedSum(data.length, (i) => {
    const k = data[i] as number;
    return Number.isNaN(k) ? NaN : Math.log(probs[k] ?? 0);
  });
}
