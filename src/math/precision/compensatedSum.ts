import { sumError } from './sumError.ts';

/**
 * Sum of `term(0) + … + term(length − 1)`, rounded as if it had been added up in twice the precision.
 *
 * @see A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", 1974
 */
export function compensatedSum(length: number, term: (index: number) => number): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < length; i++) {
    const next = term(i);
    const total = sum + next;
    lost += sumError(sum, next, total);
    sum = total;
  }
  // An infinite or NaN sum leaves NaN in `lost`.
  return Number.isFinite(sum) ? sum + lost : sum;
}
