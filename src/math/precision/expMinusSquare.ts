import { productError } from './productError.ts';

/**
 * exp(−half · (z + lost)²) for a small `lost`, without the error of rounding z²: far out that is hundreds of units.
 *
 * @param half 1 or 1/2
 */
export function expMinusSquare(z: number, lost: number, half: number): number {
  // Beyond 39 the value is 0 in float64, and z² could overflow.
  if (!(Math.abs(z) < 39)) return Number.isNaN(z) ? z : 0;
  const square = z * z;
  const exp = Math.exp(-half * square);
  return exp - exp * half * (productError(z, z, square) + 2 * z * lost);
}
