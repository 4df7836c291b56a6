import { invert, noneOf } from './invert.ts';
import type { Rng } from '../../random/rng.ts';
import { checkParameters } from './checkParameters.ts';
import { lack, reject } from './reject.ts';

/**
 * Fills a list with independent draws of the number of successes, setting up only once.
 *
 * @param n number of trials, a safe integer ≥ 0
 * @param p probability of success in [0, 1]
 * @param out the list to fill; a Uint32Array holds counts below 2³²
 * @returns `out`
 * @throws RangeError for any other n or p
 * @example
 * sampleInto(createRng(1), 10, 1, new Uint32Array(2)) // => [10, 10]
 */
export function sampleInto<Out extends Float64Array | Uint32Array>(rng: Rng, n: number, p: number, out: Out): Out {
  checkParameters('binomial.sampleInto', n, p);
  const few = p <= 0.5 ? p : 1 - p;
  const [base, sign] = p <= 0.5 ? [0, 1] : [n, -1];
  if (n * few < 10) {
    const none = noneOf(n, few);
    const odds = few / (1 - few);
    for (let i = 0; i < out.length; i++) out[i] = base + sign * invert(rng, n, none, odds);
  } else {
    const spread = Math.sqrt(n * few * (1 - few));
    const bottom = lack(Math.floor((n + 1) * few), n, few);
    for (let i = 0; i < out.length; i++) out[i] = base + sign * reject(rng, n, few, spread, bottom);
  }
  return out;
}
