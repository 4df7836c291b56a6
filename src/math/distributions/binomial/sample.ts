import type { Rng } from '../../random/rng.ts';
import { checkParameters } from './checkParameters.ts';
import { drawCount } from './drawCount.ts';

/**
 * One draw of the number of successes in n independent trials; the time does not grow with n.
 *
 * @param n number of trials, a safe integer ≥ 0
 * @param p probability of success in [0, 1]
 * @throws RangeError for any other n or p
 * @see W. Hörmann, "The generation of binomial random variates", 1993
 * @example
 * sample(createRng(1), 10, 1) // => 10
 */
export function sample(rng: Rng, n: number, p: number): number {
  checkParameters('binomial.sample', n, p);
  return drawCount(rng, n, p);
}
