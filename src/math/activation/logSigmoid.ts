import { log1pExp } from '../special/log1pExp.ts';

/**
 * log σ(z) = −log(1 + e⁻ᶻ): the log-probability that belongs to the logit z.
 *
 * @returns nats, never above 0
 *   Accuracy: 1 ulp.
 * @example
 * logSigmoid(-1000) // => -1000
 */
export function logSigmoid(z: number): number {
  return -log1pExp(-z);
}
