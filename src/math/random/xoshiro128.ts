import type { Rng } from './rng.ts';
import { splitMix64 } from './splitMix64.ts';

/** 2⁻⁵³, the distance between neighbours of `uniform`. */
const UNIT = 1.1102230246251565e-16;

/**
 * xoshiro128**: 32-bit integer arithmetic alone, so the same stream in every engine; period 2¹²⁸ − 1.
 *
 * @see D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators", 2021
 */
export class Xoshiro128 implements Rng {
  readonly #words: Int32Array;

  /** @param words four 32-bit words, not all 0 */
  constructor(words: Int32Array) {
    this.#words = words;
  }

  /** The next 32 bits, as an integer ≥ 0. */
  uint32(): number {
    const words = this.#words;
    const s0 = words[0] as number;
    const s1 = words[1] as number;
    const s3 = words[3] as number;
    const scrambled = Math.imul(s1, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const t2 = (words[2] as number) ^ s0;
    const t3 = s3 ^ s1;
    words[0] = s0 ^ t3;
    words[1] = s1 ^ t2;
    words[2] = t2 ^ (s1 << 9);
    words[3] = (t3 << 11) | (t3 >>> 21);
    return result >>> 0;
  }

  uniform(): number {
    const high = this.uint32() >>> 5;
    return (high * 67108864 + (this.uint32() >>> 6)) * UNIT;
  }

  /**
   * The child starts at 128 bits of this stream, mixed: its start is as good as random among 2¹²⁸ places, so two
   * streams of 2⁴⁰ numbers overlap with probability about 2⁻⁸⁷.
   */
  split(): Rng {
    const words = new BigUint64Array(2);
    for (let i = 0; i < words.length; i++) {
      const seed = (BigInt(this.uint32()) << 32n) | BigInt(this.uint32());
      words[i] = splitMix64(seed, BigInt(i));
    }
    return fromWords(words);
  }

  get state(): string {
    return Array.from(this.#words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  }

  set state(state: string) {
    if (!/^(?!0{32})[0-9a-f]{32}$/.test(state)) {
      throw new RangeError(`rng.state: must be 32 hexadecimal digits, not all 0, got ${JSON.stringify(state)}`);
    }
    for (let i = 0; i < 4; i++) this.#words[i] = Number.parseInt(state.slice(8 * i, 8 * i + 8), 16);
  }
}

/** A stream that starts at 128 bits. */
export function fromWords([a = 0n, b = 0n]: BigUint64Array): Xoshiro128 {
  const words = [a & 0xffffffffn, a >> 32n, b & 0xffffffffn, b >> 32n].map(Number);
  // All 0 is the one state xoshiro never leaves; it is met once in 2¹²⁸ times.
  return new Xoshiro128(Int32Array.from(words.some(Boolean) ? words : [1, 0, 0, 0]));
}
