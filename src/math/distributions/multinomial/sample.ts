import type { Rng } from '../../random/rng.ts';
import { sampleInto } from './sampleInto.ts';

/**
 * The counts of n independent draws; the time does not grow with n.
 *
 * @param n number of draws, a safe integer ≥ 0
 * @param probs θ ≥ 0, adding up to 1
 * @returns a new list as long as probs that adds up to n
 * @throws RangeError for any other n or probs
 * @see L. Devroye, "Non-uniform random variate generation", 1986, chapter XI
 * @example
 * sample(createRng(1), 10, [0, 1, 0]) // => [0, 10, 0]
 */
export function sample(rng: Rng, n: number, probs: ArrayLike<number>): number[] {
  return sampleInto(rng, n, probs, Array.from(probs, () => 0));
}
