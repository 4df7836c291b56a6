import { log1pExp } from '../special/log1pExp.ts';
import { isProbability } from '../precision/domain.ts';

/**
 * y log(1 + e⁻ᶻ) + (1 − y) log(1 + eᶻ): the cross-entropy of the label y and the prediction σ(z), in nats.
 *
 * @param y the label in [0, 1], usually 0 or 1; outside gives NaN
 * @returns at least 0; convex in z
 *   Accuracy: 1 ulp.
 * @example
 * binaryCrossEntropy(-10, 1) // => 10.000045398899218
 */
export function binaryCrossEntropy(z: number, y: number): number {
  if (y === 1) return log1pExp(-z);
  if (y === 0) return log1pExp(z);
  if (!isProbability(y)) return NaN;
  return (z > 0 ? (1 - y) * z : -y * z) + log1pExp(-Math.abs(z));
}
