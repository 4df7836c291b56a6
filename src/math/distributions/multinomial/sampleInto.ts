import type { Rng } from '../../random/rng.ts';
import { drawCount } from '../binomial/drawCount.ts';
import { isDistribution } from '../../precision/domain.ts';
import { refuse } from '../../precision/refuse.ts';
import { sumError } from '../../precision/sumError.ts';

/**
 * Fills a list with the counts of n independent draws, each class by a binomial draw from what the others left.
 *
 * @param n number of draws, a safe integer ≥ 0
 * @param probs θ ≥ 0, adding up to 1
 * @param out the list to fill, as long as probs; a Uint32Array holds counts below 2³²
 * @returns `out`, which adds up to n
 * @throws RangeError for any other n or probs, or a list of another length
 * @see L. Devroye, "Non-uniform random variate generation", 1986, chapter XI
 * @example
 * sampleInto(createRng(1), 10, [0, 1, 0], new Uint32Array(3)) // => [0, 10, 0]
 */
export function sampleInto<Out extends Float64Array | Uint32Array | number[]>(
  rng: Rng,
  n: number,
  probs: ArrayLike<number>,
  out: Out,
): Out {
  if (!(n >= 0 && Number.isSafeInteger(n))) refuse('multinomial: n', 'a safe integer ≥ 0', n);
  if (!isDistribution(probs)) refuse('multinomial: probs', 'at least 0 and add up to 1', Array.from(probs));
  if (out.length !== probs.length) refuse('multinomial: the list to fill', `of length ${probs.length}`, out.length);
  let last = 0;
  let mass = 0;
  let lost = 0;
  for (let i = 0; i < probs.length; i++) {
    const theta = probs[i] as number;
    const sum = mass + theta;
    lost += sumError(mass, theta, sum);
    mass = sum;
    if (theta > 0) last = i;
  }
  let left = n;
  for (let i = 0; i < probs.length; i++) {
    const theta = probs[i] as number;
    const count = i === last ? left : left === 0 || theta === 0 ? 0 : drawCount(rng, left, Math.min(1, theta / (mass + lost)));
    out[i] = count;
    left -= count;
    const rest = mass - theta;
    lost += sumError(mass, -theta, rest);
    mass = rest;
  }
  return out;
}
