import { activation, loss, optimize } from '../../src/math/index.ts';
import { describe, expect, it } from 'vitest';
import { referenceTable } from './tables.ts';
import { relativeGap } from './numeric.ts';

const { gradientDescent } = optimize;

/** The reference paths' own tolerance: rounding of up to 10⁵ steps adds up. */
const PATH_TOLERANCE = 1e-11;

describe('optimize.gradientDescent', () => {
  it.each(referenceTable('trajectory.sigmoid').cases)('is at the reference point after $args.4 steps of $args.0 from $args.1', ({ args, value }) => {
    const [name, start, y, rate, steps] = args as ['squaredError' | 'binaryCrossEntropy', number, number, number, number];
    const slope = name === 'squaredError' ? loss.squaredErrorD1 : loss.binaryCrossEntropyD1;
    let last = NaN;
    for (const z of gradientDescent({ gradient: (point: number) => slope(point, y), start, rate, steps })) last = z;
    expect(relativeGap(last, value as number)).toBeLessThan(PATH_TOLERANCE);
  });

  it.each([
    [-5, 6, 168],
    [-8, 9, 3011],
    [-10, 11, 22_063],
  ])('from %d needs %d steps of cross-entropy and %d of squared error to pass one half', (start, crossEntropy, squaredError) => {
    const stepsUntilHalf = (slope: (z: number, y: number) => number): number => {
      let steps = 0;
      for (const z of gradientDescent({ gradient: (point: number) => slope(point, 1), start, rate: 1, steps: 1e6 })) {
        if (activation.sigmoid(z) > 0.5) break;
        steps += 1;
      }
      return steps;
    };
    expect(stepsUntilHalf(loss.binaryCrossEntropyD1)).toBe(crossEntropy);
    expect(stepsUntilHalf(loss.squaredErrorD1)).toBe(squaredError);
  });

  it('walks in the plane as two walks on the line, with a new list for each point', () => {
    const path = [...gradientDescent({ gradient: ([x = NaN, y = NaN]) => [2 * x, 4 * y], start: [8, 8], rate: 0.25, steps: 2 })];
    expect(path).toEqual([[8, 8], [4, 0], [2, 0]]);
    expect(new Set(path).size).toBe(3);
  });

  it('gives the start alone for no steps, and can be stopped at any point', () => {
    expect([...gradientDescent({ gradient: (z: number) => z, start: 3, rate: 1, steps: 0 })]).toEqual([3]);
    const endless = gradientDescent({ gradient: (z: number) => z, start: 3, rate: 0.5, steps: 1e15 });
    expect(endless.next().value).toBe(3);
    expect(endless.next().value).toBe(1.5);
  });

  it.each([
    { steps: -1, rate: 1 },
    { steps: 1.5, rate: 1 },
    { steps: NaN, rate: 1 },
    { steps: 1, rate: Infinity },
  ])('refuses $steps steps of rate $rate at once, before the first point is asked for', ({ steps, rate }) => {
    expect(() => gradientDescent({ gradient: (z: number) => z, start: 1, rate, steps })).toThrow(RangeError);
  });
});
