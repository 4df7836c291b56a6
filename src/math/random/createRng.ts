import { Xoshiro128, fromWords } from './xoshiro128.ts';
import type { Rng } from './rng.ts';
import { splitMix64 } from './splitMix64.ts';

/**
 * A stream of random numbers that is the same for the same seed, bit for bit, in every engine.
 *
 * The generator is xoshiro128**, seeded by SplitMix64 as its authors advise.
 *
 * @param seed a safe integer, or the `state` of another stream, to go on where that one was
 * @throws RangeError for any other seed
 * @see D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators", 2021
 * @example
 * createRng(1).uniform() // => 0.3946724931250869
 */
export function createRng(seed: number | string): Rng {
  if (typeof seed === 'string') {
    const rng = new Xoshiro128(new Int32Array(4));
    rng.state = seed;
    return rng;
  }
  if (!Number.isSafeInteger(seed)) throw new RangeError(`createRng: seed must be a safe integer, got ${seed}`);
  const start = BigInt(seed);
  return fromWords(BigUint64Array.of(splitMix64(start, 0n), splitMix64(start, 1n)));
}
