import { isProbability } from '../precision/domain.ts';
import { sigmoid } from '../activation/sigmoid.ts';

/**
 * (σ(z) − y)² / 2: the squared error of the label y and the prediction σ(z), as (31) counts one example.
 *
 * @param y the label in [0, 1]; outside gives NaN
 * @returns in [0, 1/2]
 * @example
 * squaredError(0, 1) // => 0.125
 */
export function squaredError(z: number, y: number): number {
  const residual = y === 1 ? sigmoid(-z) : isProbability(y) ? sigmoid(z) - y : NaN;
  return 0.5 * residual * residual;
}
