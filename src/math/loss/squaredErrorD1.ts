import { isProbability } from '../precision/domain.ts';
import { sigmoid } from '../activation/sigmoid.ts';
import { sigmoidPrime } from '../activation/sigmoidPrime.ts';

/**
 * (σ(z) − y) σ′(z): the slope of the squared error in the logit. The factor σ′ dies out on both sides.
 *
 * @param y the label in [0, 1]; outside gives NaN
 * @returns never beyond ±4/27 for a hard label
 *   Accuracy: 3 ulp.
 * @example
 * squaredErrorD1(0, 1) // => -0.125
 */
export function squaredErrorD1(z: number, y: number): number {
  if (y === 0) return squaredSlope(z);
  if (y === 1) return -squaredSlope(-z);
  return isProbability(y) ? (sigmoid(z) - y) * sigmoidPrime(z) : NaN;
}

/** σ(u)² σ(−u); the square of eᵘ as e²ᵘ, whose rounding counts once. */
function squaredSlope(u: number): number {
  const exp = Math.exp(-Math.abs(u));
  const sum = 1 + exp;
  const lost = exp - (sum - 1);
  const slope = (u < 0 ? Math.exp(2 * u) : exp) / (sum * sum * sum);
  return slope - (3 * lost * slope) / sum;
}
