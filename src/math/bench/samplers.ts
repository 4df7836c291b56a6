import * as R from 'lib-r-math.js';
import { binomial, multinomial, normal, random } from '../index.ts';
import { randomBinomial, randomLcg, randomNormal } from 'd3-random';
import type { Race } from './compare.ts';
import mt19937 from '@stdlib/random-base-mt19937';
import stdlibBinomial from '@stdlib/random-base-binomial';
import ziggurat from '@stdlib/random-base-improved-ziggurat';

const COUNT = 20_000;
const out = new Float64Array(COUNT);

R.RNGkind({ uniform: 'MERSENNE_TWISTER', normal: 'INVERSION' });
R.setSeed(1);

/** Calls a sampler COUNT times. */
const repeat = (sample: () => number) => (): number => {
  let sum = 0;
  for (let i = 0; i < COUNT; i++) sum += sample();
  return sum;
};

function binomialRace(n: number, p: number): Race {
  const rng = random.createRng(n);
  const d3 = randomBinomial(n, p);
  // Its generator too, so that both draw from a seeded stream.
  const d3Seeded = randomBinomial.source(randomLcg(1))(n, p);
  const stdlib = stdlibBinomial.factory(n, p, { seed: 1 });
  return {
    name: `binomial n = ${n}, p = ${p}`,
    calls: COUNT,
    contenders: [
      { who: 'ours, in bulk', run: () => binomial.sampleInto(rng, n, p, out)[0] as number },
      { who: 'ours, one by one', run: repeat(() => binomial.sample(rng, n, p)) },
      { who: 'd3-random', run: repeat(d3) },
      { who: 'd3-random, seeded', run: repeat(d3Seeded) },
      // Its law is wrong where n·p ≥ 10: chi-square 395 on 116 degrees at n = 1000, p = 0.4.
      { who: '@stdlib', isComparable: n * p < 10, run: repeat(stdlib) },
      { who: 'lib-r-math', run: () => R.rbinom(COUNT, n, p)[0] as number },
    ],
  };
}

const rng = random.createRng(1);
const probs = [0.0712890625, 0.2548828125, 0.123046875, 0.1767578125, 0.2900390625, 0.083984375];
const counts = new Uint32Array(probs.length);
const single = Float32Array.from(probs);
const draws = COUNT / 20;

export const samplers: readonly Race[] = [
  {
    name: 'uniform, 53 bits',
    calls: COUNT,
    contenders: [
      { who: 'ours, in bulk', run: () => random.uniformInto(rng, out)[0] as number },
      { who: 'ours, one by one', run: repeat(() => rng.uniform()) },
      { who: '@stdlib', run: repeat(mt19937.factory({ seed: 1 }).normalized) },
      // 32 bits only.
      { who: 'd3-random', isComparable: false, run: repeat(randomLcg(1)) },
      { who: 'Math.random', isComparable: false, run: repeat(Math.random) },
    ],
  },
  {
    name: 'normal',
    calls: COUNT,
    contenders: [
      { who: 'ours, in bulk', run: () => normal.sampleInto(rng, 0, 1, out)[0] as number },
      { who: 'ours, one by one', run: repeat(() => normal.sample(rng, 0, 1)) },
      { who: '@stdlib', run: repeat(ziggurat.factory({ seed: 1 })) },
      { who: 'd3-random', run: repeat(randomNormal(0, 1)) },
      { who: 'lib-r-math', run: () => R.rnorm(COUNT, 0, 1)[0] as number },
    ],
  },
  binomialRace(10, 0.3),
  binomialRace(1000, 0.4),
  binomialRace(1_000_000, 0.25),
  {
    name: 'multinomial K = 6, n = 10⁴',
    calls: draws,
    contenders: [
      {
        who: 'ours, in bulk',
        run: () => {
          for (let i = 0; i < draws; i++) multinomial.sampleInto(rng, 10_000, probs, counts);
          return counts[0] as number;
        },
      },
      { who: 'lib-r-math', run: () => (R.rmultinom(draws, 10_000, single) as unknown as number[])[0] as number },
    ],
  },
];
