import { topOf, walk } from './walk.ts';
import type { Rng } from '../../random/rng.ts';
import { reject } from './reject.ts';

/** From this standard deviation on rejection is faster than walking. */
export const FAR = 8;

/** One draw, for an integer n ≥ 0 and p in [0, 1]: from the smaller side, by the method that is faster there. */
export function drawCount(rng: Rng, n: number, p: number): number {
  const few = p <= 0.5 ? p : 1 - p;
  const k = few === 0 || n === 0 ? 0 : drawFew(rng, n, few);
  return p <= 0.5 ? k : n - k;
}

function drawFew(rng: Rng, n: number, p: number): number {
  const spread = Math.sqrt(n * p * (1 - p));
  if (spread >= FAR) return reject(rng, n, p, spread, NaN);
  const mode = Math.floor((n + 1) * p);
  return walk(rng, n, p / (1 - p), mode, topOf(mode, n, p));
}
