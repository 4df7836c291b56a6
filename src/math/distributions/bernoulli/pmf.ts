import { isProbability } from '../../precision/domain.ts';

/**
 * Probability that one trial gives k: pᵏ (1 − p)¹⁻ᵏ, equation (5).
 *
 * @param k 0 or 1; anything else has probability 0
 * @param p probability of 1, in [0, 1], both ends allowed; outside gives NaN
 * @returns Accuracy: exact.
 * @example
 * pmf(1, 0.25) // => 0.25
 */
export function pmf(k: number, p: number): number {
  if (!isProbability(p) || Number.isNaN(k)) return NaN;
  return k === 1 ? p : k === 0 ? 1 - p : 0;
}
