import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optimize } from '../../src/math/index.ts';
import { flippedSet, mislabelledPoint, probabilities, setGradient, setLoss, trainingSet, type LossKind } from '../../src/widgets/shared/trainingSet.ts';
import { moved, slope } from '../math/numeric.ts';

const weights = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 2, maxLength: 3 });
const kinds: readonly LossKind[] = ['ce', 'mse'];

function descend(kind: LossKind, steps: number): readonly number[] {
  let end: readonly number[] = [];
  for (const at of optimize.gradientDescent({ gradient: (w) => setGradient(kind, w, trainingSet), start: [0, 0, 0], rate: 1, steps })) end = at;
  return end;
}

describe.each(kinds)('the training set under %s', (kind) => {
  it('has the gradient that central differences of its loss give', () => {
    fc.assert(
      fc.property(weights, fc.constantFrom(trainingSet, flippedSet), (w, points) => {
        const gradient = setGradient(kind, w, points);
        expect(gradient).toHaveLength(w.length);
        for (const [i, component] of gradient.entries()) {
          const difference = slope((x) => setLoss(kind, moved(w, i, x), points), 0, 1 / 4);
          expect(Math.abs(component - difference)).toBeLessThan(1e-8);
        }
      }),
    );
  });

  it('has its minimum at finite weights', () => {
    const end = descend(kind, 20_000);
    expect(Math.hypot(...setGradient(kind, end, trainingSet))).toBeLessThan(1e-12);
    expect(Math.hypot(...end)).toBeLessThan(4);
  });
});

it('the average loss of a model that knows nothing is that of a coin', () => {
  expect(setLoss('ce', [0, 0, 0], trainingSet)).toBeCloseTo(Math.LN2, 15);
  expect(setLoss('mse', [0, 0, 0], trainingSet)).toBe(1 / 8);
  expect(probabilities([0, 0, 0], flippedSet)).toEqual(flippedSet.map(() => 1 / 2));
});

it('a list of two weights is a model without a bias', () => {
  expect(setLoss('ce', [1, -2], trainingSet)).toBe(setLoss('ce', [1, -2, 0], trainingSet));
  expect(setGradient('mse', [1, -2], trainingSet)).toEqual(setGradient('mse', [1, -2, 0], trainingSet).slice(0, 2));
});

it('the wrong label stands alone: the model that fits the twelve gives it a small probability', () => {
  expect(flippedSet).toEqual([...trainingSet, mislabelledPoint]);
  const [pOfWrong = Number.NaN] = probabilities(descend('ce', 2000), [mislabelledPoint]);
  expect(pOfWrong).toBeGreaterThan(0.99);
});
