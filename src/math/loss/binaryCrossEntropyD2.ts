import { isProbability } from '../precision/domain.ts';
import { sigmoidPrime } from '../activation/sigmoidPrime.ts';

/**
 * σ(z) σ(−z): the curvature of the binary cross-entropy in the logit, the same for every label.
 *
 * @param y the label in [0, 1]; outside gives NaN
 * @returns in [0, 1/4]; never negative: the loss is convex
 *   Accuracy: 2 ulp.
 * @example
 * binaryCrossEntropyD2(0, 1) // => 0.25
 */
export function binaryCrossEntropyD2(z: number, y: number): number {
  return isProbability(y) ? sigmoidPrime(z) : NaN;
}
