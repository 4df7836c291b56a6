import { isProbability } from '../precision/domain.ts';
import { sigmoid } from '../activation/sigmoid.ts';

/**
 * (σ(z) − y)² / 2: the squared error of the label y and the prediction σ(z), as (31) counts one example.
 *
 * @param y the label in [0, 1]; outside gives NaN
 * @returns in [0, 1/2]
 *   Accuracy: 2 ulp.
 * @example
 * squaredError(0, 1) // => 0.125
 */
export function squaredError(z: number, y: number): number {
  if (y === 0) return halfSquare(z);
  if (y === 1) return halfSquare(-z);
  const residual = isProbability(y) ? sigmoid(z) - y : NaN;
  return 0.5 * residual * residual;
}

/** σ(u)² / 2. */
function halfSquare(u: number): number {
  const exp = Math.exp(-Math.abs(u));
  const sum = 1 + exp;
  const lost = exp - (sum - 1);
  const half = 0.5 / (sum * sum);
  const corrected = half - (2 * lost * half) / sum;
  return u < 0 ? corrected * Math.exp(2 * u) : corrected;
}
