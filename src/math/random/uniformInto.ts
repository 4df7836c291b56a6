import type { Rng } from './rng.ts';

/**
 * Fills a list with numbers from [0, 1).
 *
 * @param out the list to fill
 * @returns `out`
 * @example
 * uniformInto(createRng(1), new Float64Array(1))[0] // => 0.3946724931250869
 */
export function uniformInto(rng: Rng, out: Float64Array): Float64Array {
  for (let i = 0; i < out.length; i++) out[i] = rng.uniform();
  return out;
}
