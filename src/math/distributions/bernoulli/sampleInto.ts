import type { Rng } from '../../random/rng.ts';
import { isProbability } from '../../precision/domain.ts';
import { refuse } from '../../precision/refuse.ts';

/**
 * Fills a list with independent draws.
 *
 * @param p probability of 1, in [0, 1]
 * @param out the list to fill
 * @returns `out`
 * @throws RangeError for p outside [0, 1]
 * @example
 * sampleInto(createRng(1), 1, new Float64Array(3)) // => [1, 1, 1]
 */
export function sampleInto<Out extends Float64Array | Uint32Array>(rng: Rng, p: number, out: Out): Out {
  if (!isProbability(p)) refuse('bernoulli.sampleInto: p', 'in [0, 1]', p);
  for (let i = 0; i < out.length; i++) out[i] = rng.uniform() < p ? 1 : 0;
  return out;
}
