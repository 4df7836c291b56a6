import { createRng, uniformInto } from '../../src/math/random/index.ts';
import { describe, expect, it } from 'vitest';
import { Xoshiro128 } from '../../src/math/random/xoshiro128.ts';
import { referenceTable } from './tables.ts';
import { splitMix64 } from '../../src/math/random/splitMix64.ts';

const vectors = referenceTable('rng.vectors').cases;

const take = <T>(count: number, next: () => T): T[] => Array.from({ length: count }, next);

/** The first five numbers of a seed. */
const first = (seed: number): number[] => {
  const rng = createRng(seed);
  return take(5, () => rng.uniform());
};

describe('random: the published vectors', () => {
  const xoshiro = vectors.filter(({ args }) => args[0] === 'xoshiro128**');
  const splitMix = vectors.filter(({ args }) => args[0] === 'splitmix64');

  it('are there', () => {
    expect(xoshiro.length).toBeGreaterThan(2);
    expect(splitMix.length).toBeGreaterThan(2);
  });

  it.each(xoshiro)('hold for xoshiro128** from $args.1', ({ args, value }) => {
    const [, words, count] = args as [string, number[], number];
    const rng = new Xoshiro128(Int32Array.from(words));
    expect(take(count, () => rng.uint32())).toEqual(value);
  });

  it.each(splitMix)('hold for SplitMix64 from $args.1', ({ args, value }) => {
    const [, seed, count] = args as [string, number, number];
    const got = Array.from({ length: count }, (_, i) => splitMix64(BigInt(seed), BigInt(i)));
    expect(got.map((word) => `0x${word.toString(16).padStart(16, '0')}`)).toEqual(value);
  });
});

describe('random.createRng', () => {
  it('starts at two SplitMix64 numbers of the seed, low word first', () => {
    const words = [splitMix64(42n, 0n), splitMix64(42n, 1n)].flatMap((x) => [x & 0xffffffffn, x >> 32n]);
    expect(createRng(42).state).toBe(words.map((word) => word.toString(16).padStart(8, '0')).join(''));
  });

  it('makes a uniform number of 27 and 26 bits of two outputs', () => {
    const words = new Xoshiro128(Int32Array.from([1, 2, 3, 4]));
    const rng = new Xoshiro128(Int32Array.from([1, 2, 3, 4]));
    const expected = take(1000, () => ((words.uint32() >>> 5) * 2 ** 26 + (words.uint32() >>> 6)) / 2 ** 53);
    expect(take(1000, () => rng.uniform())).toEqual(expected);
  });

  it('gives the same stream for the same seed, others for others', () => {
    expect(first(7)).toEqual(first(7));
    expect(first(-7)).not.toEqual(first(7));
    expect(new Set([0, 1, 2, -1, Number.MAX_SAFE_INTEGER].map((seed) => first(seed)[0])).size).toBe(5);
  });

  it('keeps the first thousand numbers of seed 1 for ever', () => {
    const rng = createRng(1);
    for (let i = 0; i < 1000; i++) rng.uniform();
    expect(rng.state).toMatchInlineSnapshot(`"5cfa7625e67b7579a89476dc73a6c362"`);
  });

  it('goes on where a saved state was, by argument and by assignment', () => {
    const rng = createRng(3);
    rng.uniform();
    const saved = rng.state;
    expect(saved).toMatch(/^[0-9a-f]{32}$/);
    const next = take(5, () => rng.uniform());
    const restored = createRng(saved);
    expect(take(5, () => restored.uniform())).toEqual(next);
    rng.state = saved;
    expect(take(5, () => rng.uniform())).toEqual(next);
  });

  it.each([0.5, NaN, Infinity, 2 ** 53, '', 'abc', '0'.repeat(32), 'G'.repeat(32), 'F'.repeat(32)])(
    'refuses %o with a RangeError that says what it got',
    (seed) => {
      expect(() => createRng(seed)).toThrow(RangeError);
      expect(() => createRng(seed)).toThrow(String(seed));
    },
  );
});

describe('random: split', () => {
  it('gives a stream that is not the parent’s, the same each time', () => {
    const parent = createRng(5);
    const child = parent.split();
    const again = createRng(5).split();
    const fromChild = take(20, () => child.uniform());
    expect(take(20, () => again.uniform())).toEqual(fromChild);
    expect(take(20, () => parent.uniform())).not.toEqual(fromChild);
  });

  it('leaves parent and children uncorrelated within five standard errors', () => {
    const parent = createRng(8);
    const streams = [parent.split(), parent.split(), parent.split().split(), parent];
    const draws = streams.map((rng) => uniformInto(rng, new Float64Array(100_000)));
    for (const [i, a] of draws.entries()) {
      for (const b of draws.slice(i + 1)) {
        const covariance = a.reduce((sum, x, k) => sum + (x - 0.5) * ((b[k] as number) - 0.5), 0) / a.length;
        // Var of a product of two independent uniforms about their means is 1/144.
        expect(Math.abs(covariance)).toBeLessThan(5 / 12 / Math.sqrt(a.length));
      }
    }
  });
});

describe('random.uniformInto', () => {
  it('fills with what uniform would have given', () => {
    const one = createRng(9);
    const many = uniformInto(createRng(9), new Float64Array(50));
    expect([...many]).toEqual(take(50, () => one.uniform()));
  });
});
