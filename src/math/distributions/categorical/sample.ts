import type { Rng } from '../../random/rng.ts';
import { isDistribution } from '../../precision/domain.ts';
import { refuse } from '../../precision/refuse.ts';

/**
 * One class, drawn by walking through the probabilities.
 *
 * @param probs ≥ 0, adding up to 1
 * @returns a 0-based index, never one of probability 0
 * @throws RangeError for any other probs
 * @example
 * sample(createRng(1), [0, 1, 0]) // => 1
 */
export function sample(rng: Rng, probs: ArrayLike<number>): number {
  if (!isDistribution(probs)) refuse('categorical.sample: probs', 'at least 0 and add up to 1', Array.from(probs));
  let rest = rng.uniform();
  let last = 0;
  for (let i = 0; i < probs.length; i++) {
    const p = probs[i] as number;
    if (rest < p) return i;
    rest -= p;
    if (p > 0) last = i;
  }
  // Reached only where the probabilities add up to a little less than 1.
  return last;
}
