import { isProbability } from '../../precision/domain.ts';

/**
 * Mean of one trial: p.
 *
 * @param p probability of 1, in [0, 1]; outside gives NaN
 * @returns Accuracy: exact.
 * @example
 * mean(0.25) // => 0.25
 */
export function mean(p: number): number {
  return isProbability(p) ? p : NaN;
}
