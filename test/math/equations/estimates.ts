import { activation, bernoulli, normal, random } from '../../../src/math/index.ts';
import { sum } from './check.ts';

/** The left side of (A57) as a function of w. */
function estimatingFunction(x: Float64Array, y: Float64Array, g: (z: number) => number): (w: number) => number {
  return (w) => {
    let left = 0;
    for (let i = 0; i < x.length; i++) {
      const xi = x[i] as number;
      left += (activation.sigmoid(w * xi) - (y[i] as number)) * g(w * xi) * xi;
    }
    return left;
  };
}

/** A zero of f by the secant method from near a solution. */
function zeroNear(f: (w: number) => number, near: number): number {
  let [a, b] = [near, near + 0.05];
  let [fa, fb] = [f(a), f(b)];
  for (let step = 0; step < 50 && Math.abs(b - a) > 1e-9; step++) {
    [a, fa, b] = [b, fb, b - (fb * (b - a)) / (fb - fa)];
    fb = f(b);
  }
  if (!(Math.abs(b - a) <= 1e-9)) throw new RangeError(`zeroNear: no zero found near ${near}`);
  return b;
}

/** N times the variance of the solutions of (A57) over samples of N examples: x ~ N(0, 1), labels drawn with the given weight. */
export function scaledVariance(weight: number, g: (z: number) => number, the: { samples: number; examples: number }): number {
  const rng = random.createRng(20_240_607);
  const x = new Float64Array(the.examples);
  const solutions = Array.from({ length: the.samples }, () => {
    normal.sampleInto(rng, 0, 1, x);
    const y = x.map((xi) => bernoulli.sample(rng, activation.sigmoid(weight * xi)));
    return zeroNear(estimatingFunction(x, y, g), weight);
  });
  const average = sum(solutions) / solutions.length;
  return (the.examples * sum(solutions.map((w) => (w - average) ** 2))) / solutions.length;
}
