import type { Rng } from '../../random/rng.ts';
import { checkParameters } from './checkParameters.ts';
import { standardSample } from './standardSample.ts';

/**
 * One draw from the normal distribution.
 *
 * @param mu mean, finite
 * @param sigma standard deviation ≥ 0, finite
 * @throws RangeError for any other mu or sigma
 * @see J. A. Doornik, "An improved ziggurat method to generate normal random samples", 2005
 * @example
 * sample(createRng(1), 3, 0) // => 3
 */
export function sample(rng: Rng, mu: number, sigma: number): number {
  checkParameters('normal.sample', mu, sigma);
  return mu + sigma * standardSample(rng);
}
