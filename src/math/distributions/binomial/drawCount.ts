import { invert, noneOf } from './invert.ts';
import type { Rng } from '../../random/rng.ts';
import { reject } from './reject.ts';

/** One draw, for an integer n ≥ 0 and p in [0, 1]: from the smaller side, by the method that is faster there. */
export function drawCount(rng: Rng, n: number, p: number): number {
  const few = p <= 0.5 ? p : 1 - p;
  const k = few === 0 ? 0 : n * few < 10 ? invert(rng, n, noneOf(n, few), few / (1 - few)) : reject(rng, n, few, Math.sqrt(n * few * (1 - few)), NaN);
  return p <= 0.5 ? k : n - k;
}
