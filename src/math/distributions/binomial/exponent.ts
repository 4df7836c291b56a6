import { deviance } from '../../precision/deviance.ts';
import { productError } from '../../precision/productError.ts';
import { stirlingError } from '../../precision/stirlingError.ts';

/**
 * log pmf(k) without its factor √(n / (2πk(n − k))), for 0 < k < n; every term is ≤ 0, so nothing cancels.
 *
 *     δ(n) − δ(k) − δ(n − k) − D(k, np) − D(n − k, nq),  D(x, m) = x log(x / m) + m − x
 *
 * with np carried to twice the precision.
 */
export function exponent(k: number, n: number, p: number): number {
  const np = n * p;
  const npLow = productError(n, p, np);
  const delta = k - np - npLow;
  return (
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(n - k) -
    (deviance(k, np, delta) + deviance(n - k, n - np - npLow, -delta))
  );
}
