import fc from 'fast-check';

/** A probability, away from the ends by at least 1e-6. */
export const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

/** A finite number in [low, high]. */
export const real = (low: number, high: number): fc.Arbitrary<number> =>
  fc.double({ min: low, max: high, noNaN: true });

/** Two to six probabilities, each at least 1/1000, that add up to 1 up to rounding. */
export const probabilities = (minLength = 2, maxLength = 6): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 1, max: 500 }), { minLength, maxLength }).map((weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
  });

/** Two to five logits within ±12, and as target a one-hot list of the same length. */
export const labelled = fc
  .array(real(-12, 12), { minLength: 2, maxLength: 5 })
  .chain((logits) =>
    fc.nat(logits.length - 1).map((label) => ({ logits, target: logits.map((_, i) => (i === label ? 1 : 0)) })),
  );

/** As `labelled`, with any probabilities as target. */
export const softLabelled = probabilities(2, 5).chain((target) =>
  fc
    .array(real(-12, 12), { minLength: target.length, maxLength: target.length })
    .map((logits) => ({ logits, target })),
);
