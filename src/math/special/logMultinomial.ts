import { sumError } from '../precision/sumError.ts';
import { logBinomial } from './logBinomial.ts';

/**
 * log(n! / (m₁! m₂! … m_K!)) with n = Σ mᵢ: the logarithm of the coefficient in (8).
 *
 * A product of binomial coefficients, as in (13): every factor is at least 1, so nothing cancels.
 *
 * @param counts integers ≥ 0; any other entry gives NaN; the empty list gives 0
 * @returns Accuracy: 2 ulp.
 * @example
 * logMultinomial([5, 3, 2]) // => 7.832014180505469
 */
export function logMultinomial(counts: ArrayLike<number>): number {
  let n = 0;
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < counts.length; i++) {
    const m = counts[i] as number;
    if (!(m >= 0 && Number.isInteger(m))) return NaN;
    n += m;
    const next = logBinomial(n, m);
    const total = sum + next;
    lost += sumError(sum, next, total);
    sum = total;
  }
  return sum + lost;
}
