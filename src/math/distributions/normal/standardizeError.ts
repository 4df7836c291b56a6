import { productError } from '../../precision/productError.ts';
import { sumError } from '../../precision/sumError.ts';

/** What rounding took from z = (x − mu) / sigma: z + this is the quotient to twice the precision. */
export function standardizeError(x: number, mu: number, sigma: number, z: number): number {
  const distance = x - mu;
  const product = z * sigma;
  const rest = distance - product - productError(z, sigma, product) + sumError(x, -mu, distance);
  const error = rest / sigma;
  return Number.isFinite(error) ? error : 0;
}
