import { isDistribution } from '../../precision/domain.ts';
import { xLogY } from '../../special/xLogY.ts';

/**
 * Entropy −Σ pᵢ log pᵢ, with 0 log 0 = 0.
 *
 * @param probs ≥ 0, adding up to 1; anything else gives NaN
 * @returns nats, from 0 to log K
 *   Accuracy: 1 ulp.
 * @see C. E. Shannon, "A mathematical theory of communication", 1948
 * @example
 * entropy([0.5, 0.25, 0.25]) // => 1.0397207708399179
 */
export function entropy(probs: ArrayLike<number>): number {
  if (!isDistribution(probs)) return NaN;
  let sum = 0;
  for (let i = 0; i < probs.length; i++) sum -= xLogY(probs[i] as number, probs[i] as number);
  return sum;
}
