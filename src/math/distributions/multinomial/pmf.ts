import { logPmfParts } from './logPmfParts.ts';

/**
 * Probability of exactly these counts in n = Σ mᵢ independent draws, equation (8).
 *
 *     n! / (m₁! … m_K!) · θ₁^m₁ … θ_K^m_K
 *
 * @param counts m; a negative or fractional count has probability 0
 * @param probs θ, as many, ≥ 0, adding up to 1; anything else gives NaN
 * @returns Accuracy: 4e-16 (1 + |log pmf|) relative.
 * @see C. Loader, "Fast and accurate computation of binomial probabilities", 2000, carried over to K classes
 * @example
 * pmf([5, 3, 2], [0.5, 0.3, 0.2]) // => 0.08505
 */
export function pmf(counts: ArrayLike<number>, probs: ArrayLike<number>): number {
  return logPmfParts(counts, probs, joinProduct);
}

function joinProduct(scale: number, exponent: number): number {
  return Math.sqrt(scale) * Math.exp(exponent);
}
