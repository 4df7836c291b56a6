import { deviance } from '../../precision/deviance.ts';
import { stirlingError } from '../../precision/stirlingError.ts';

/** −log pmf(k), without its factor √(n / (2π roots)) and without δ(n). */
export function lack(k: number, n: number, p: number): number {
  const np = n * p;
  const delta = k - np;
  return stirlingError(k) + stirlingError(n - k) + deviance(k, np, delta) + deviance(n - k, n - np, -delta);
}

/** k(n − k), with 1 / 2π for 0: so that √(2πk) is the 1 that belongs to 0!. */
export function roots(k: number, n: number): number {
  return Math.max(k, 0.5 / Math.PI) * Math.max(n - k, 0.5 / Math.PI);
}
