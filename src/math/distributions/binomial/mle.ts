import { isCount } from '../../precision/domain.ts';

/**
 * The p that makes the counts most likely: the share of successes among all trials, n known.
 *
 * @param n number of trials behind each count, an integer ≥ 0; anything else gives NaN
 * @param data counts; one off 0 … n gives NaN
 * @returns p NaN for no trials
 *   Accuracy: 1 ulp.
 * @example
 * mle(10, [3, 5]) // => { p: 0.4 }
 */
export function mle(n: number, data: ArrayLike<number>): { p: number } {
  if (!isCount(n)) return { p: NaN };
  let successes = 0;
  for (let i = 0; i < data.length; i++) {
    const k = data[i] as number;
    successes += isCount(k) && k <= n ? k : NaN;
  }
  return { p: successes / (n * data.length) };
}
