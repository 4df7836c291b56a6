import { isCount, isDistribution } from '../../precision/domain.ts';
import { deviance } from '../../precision/deviance.ts';
import { expectation } from '../binomial/expectation.ts';
import { indexOfMax } from '../../precision/indexOfMax.ts';
import { productError } from '../../precision/productError.ts';
import { stirlingError } from '../../precision/stirlingError.ts';

/**
 * Entropy of the counts of n draws: −Σ pmf log pmf over all compositions of n.
 *
 * log pmf is a sum over the classes, so the mean needs only the K binomial marginals; the class of the largest θ
 * takes in the terms of n, which its own nearly cancel when one class is almost certain.
 *
 * @param n number of draws, an integer ≥ 0; anything else gives NaN
 * @param probs θ ≥ 0, adding up to 1; anything else gives NaN
 * @returns nats
 *   Accuracy: 1 ulp.
 * @example
 * entropy(1, [0.5, 0.25, 0.25]) // => 1.0397207708399179
 */
export function entropy(n: number, probs: ArrayLike<number>): number {
  if (!isCount(n) || !isDistribution(probs)) return NaN;
  const top = indexOfMax(probs);
  let sum = 0;
  for (let i = 0; i < probs.length; i++) {
    const theta = probs[i] as number;
    if (theta === 0 || n === 0) continue;
    const expected = n * theta;
    const lost = productError(n, theta, expected);
    const [unit, offset] = i === top ? [n, stirlingError(n)] : [0.5 / Math.PI, 0];
    sum += expectation(
      n,
      Math.min(theta, 1),
      (m) =>
        deviance(m, expected, m - expected - lost) +
        Math.log(Math.max(m, 0.5 / Math.PI) / unit) / 2 +
        (stirlingError(m) - offset),
    );
  }
  return sum;
}
