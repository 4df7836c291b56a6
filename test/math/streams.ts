import { bernoulli, binomial, categorical, multinomial, normal, random } from '../../src/math/index.ts';

const COUNT = 20_000;

/** After FNV-1a, over the bits of all numbers: a digest that one different bit changes. */
function digest(numbers: Iterable<number>): string {
  const float = new Float64Array(1);
  const words = new Uint32Array(float.buffer);
  let hash = 0x811c9dc5;
  for (const x of numbers) {
    float[0] = x;
    for (const word of words) {
      hash = Math.imul(hash ^ word, 0x01000193);
      // Without this the low bits would never hear of the high ones.
      hash = (hash ^ (hash >>> 15)) >>> 0;
    }
  }
  return hash.toString(16).padStart(8, '0');
}

/** A digest of what each sampler draws from one seed; runs in Node and in a page. */
export function streamDigests(): Record<string, string> {
  const probs = [0.0712890625, 0.2548828125, 0.123046875, 0.1767578125, 0.2900390625, 0.083984375];
  const many = (draw: (rng: random.Rng) => number): string => {
    const rng = random.createRng(2024).split();
    return digest(Array.from({ length: COUNT }, () => draw(rng)));
  };
  const rows = (): string => {
    const rng = random.createRng(2024);
    return digest(Array.from({ length: COUNT / 20 }, () => multinomial.sample(rng, 10_000, probs)).flat());
  };
  return {
    uniform: many((rng) => rng.uniform()),
    bernoulli: many((rng) => bernoulli.sample(rng, 0.3)),
    'binomial by a walk': many((rng) => binomial.sample(rng, 10, 0.3)),
    'binomial of rare successes': many((rng) => binomial.sample(rng, 1_000_000, 5e-6)),
    'binomial by a longer walk': many((rng) => binomial.sample(rng, 200, 0.4)),
    'binomial by rejection': many((rng) => binomial.sample(rng, 1000, 0.4)),
    'binomial of many trials': many((rng) => binomial.sample(rng, 1_000_000_000, 0.5)),
    categorical: many((rng) => categorical.sample(rng, probs)),
    'categorical by alias': digest(categorical.sampleInto(random.createRng(2024), probs, new Float64Array(COUNT))),
    multinomial: rows(),
    normal: many((rng) => normal.sample(rng, 0, 1)),
  };
}
