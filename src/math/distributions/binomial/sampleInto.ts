import type { Rng } from '../../random/rng.ts';
import { checkParameters } from './checkParameters.ts';
import { FAR } from './drawCount.ts';
import { lack } from './lack.ts';
import { reject } from './reject.ts';
import { topOf, walk } from './walk.ts';

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
  const base = p <= 0.5 ? 0 : n;
  const sign = p <= 0.5 ? 1 : -1;
  const spread = Math.sqrt(n * few * (1 - few));
  const mode = Math.floor((n + 1) * few);
  if (few === 0 || n === 0) {
    out.fill(base);
  } else if (spread < FAR) {
    const odds = few / (1 - few);
    const top = topOf(mode, n, few);
    for (let i = 0; i < out.length; i++) out[i] = base + sign * walk(rng, n, odds, mode, top);
  } else {
    const bottom = lack(mode, n, few);
    for (let i = 0; i < out.length; i++) out[i] = base + sign * reject(rng, n, few, spread, bottom);
  }
  return out;
}
