const GOLDEN_GAMMA = 0x9e3779b97f4a7c15n;

/**
 * The number `index` (0, 1, …) of the SplitMix64 stream with this seed: 64 bits that depend on all bits of the seed.
 *
 * @see G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", 2014
 */
export function splitMix64(seed: bigint, index: bigint): bigint {
  let z = BigInt.asUintN(64, seed + (index + 1n) * GOLDEN_GAMMA);
  z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
  z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
  return z ^ (z >> 31n);
}
