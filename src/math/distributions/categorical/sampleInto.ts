import type { Rng } from '../../random/rng.ts';
import { aliasTable } from './aliasTable.ts';
import { isDistribution } from '../../precision/domain.ts';
import { refuse } from '../../precision/refuse.ts';

/**
 * Fills a list with independent classes, drawn from an alias table: each costs the same for any number of classes.
 *
 * @param probs ≥ 0, adding up to 1
 * @param out the list to fill with 0-based indices
 * @returns `out`
 * @throws RangeError for any other probs
 * @see M. D. Vose, "A linear algorithm for generating random numbers with a given distribution", 1991
 * @example
 * sampleInto(createRng(1), [0, 1, 0], new Uint32Array(3)) // => [1, 1, 1]
 */
export function sampleInto<Out extends Float64Array | Uint32Array>(
  rng: Rng,
  probs: ArrayLike<number>,
  out: Out,
): Out {
  if (!isDistribution(probs)) refuse('categorical.sampleInto: probs', 'at least 0 and add up to 1', Array.from(probs));
  const K = probs.length;
  const { keep, alias } = aliasTable(probs);
  for (let i = 0; i < out.length; i++) {
    const u = rng.uniform() * K;
    const cell = Math.trunc(u);
    out[i] = u - cell < (keep[cell] as number) ? cell : (alias[cell] as number);
  }
  return out;
}
