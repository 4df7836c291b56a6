import { logPmfParts } from './logPmfParts.ts';

/**
 * Log-probability of exactly these counts in n = Σ mᵢ independent draws.
 *
 *     log(n! / (m₁! … m_K!)) + Σ mᵢ log θᵢ
 *
 * @param counts m; a negative or fractional count gives −Infinity
 * @param probs θ, as many, ≥ 0, adding up to 1; anything else gives NaN
 * @returns nats, never above 0
 *   Accuracy: 2 ulp.
 * @see C. Loader, "Fast and accurate computation of binomial probabilities", 2000, carried over to K classes
 * @example
 * logPmf([5, 3, 2], [0.5, 0.3, 0.2]) // => -2.464515960140266
 */
export function logPmf(counts: ArrayLike<number>, probs: ArrayLike<number>): number {
  return logPmfParts(counts, probs, joinLog);
}

function joinLog(scale: number, exponent: number): number {
  return Math.log(scale) / 2 + exponent;
}
