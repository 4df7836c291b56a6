import type { Rng } from '../../random/rng.ts';
import { isProbability } from '../../precision/domain.ts';
import { refuse } from '../../precision/refuse.ts';

/**
 * One draw: 1 with probability p, otherwise 0.
 *
 * @param p probability of 1, in [0, 1]
 * @throws RangeError for p outside [0, 1]
 * @example
 * sample(createRng(1), 0.5) // => 1
 */
export function sample(rng: Rng, p: number): number {
  if (!isProbability(p)) refuse('bernoulli.sample: p', 'in [0, 1]', p);
  return rng.uniform() < p ? 1 : 0;
}
