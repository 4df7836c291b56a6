import { productError } from '../../precision/productError.ts';

/** Beyond this exp(−z²/2) is 0 in float64. */
const LARGEST = 39;

/**
 * exp(−(z + lost)² / 2) for a small `lost`, without the error of rounding z², which far out is hundreds of units.
 */
export function expHalfSquare(z: number, lost: number): number {
  if (!(Math.abs(z) < LARGEST)) return Number.isNaN(z) ? z : 0;
  const square = z * z;
  const exp = Math.exp(-0.5 * square);
  return exp - exp * (0.5 * productError(z, z, square) + z * lost);
}
