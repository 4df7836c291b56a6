import type { Rng } from '../../random/rng.ts';
import { checkParameters } from './checkParameters.ts';
import { standardSample } from './standardSample.ts';

/**
 * Fills a list with independent draws from the normal distribution.
 *
 * @param mu mean, finite
 * @param sigma standard deviation ≥ 0, finite
 * @param out the list to fill
 * @returns `out`
 * @throws RangeError for any other mu or sigma
 * @example
 * sampleInto(createRng(1), 3, 0, new Float64Array(2)) // => [3, 3]
 */
export function sampleInto(rng: Rng, mu: number, sigma: number, out: Float64Array): Float64Array {
  checkParameters('normal.sampleInto', mu, sigma);
  for (let i = 0; i < out.length; i++) out[i] = mu + sigma * standardSample(rng);
  return out;
}
