import type { Rng } from '../../random/rng.ts';
import { lack, roots } from './lack.ts';
import { stirlingError } from '../../precision/stirlingError.ts';

/** Steps of this size and smaller add up to less than the rounding of one uniform number. */
const NOTHING = 1e-18;

/**
 * One draw by walking outwards from the mode, up and down in turn, for p ≤ ½: as many steps as the draw is away.
 *
 * @param odds p / (1 − p)
 * @param mode the most likely count
 * @param top its probability
 * @see L. Devroye, "Non-uniform random variate generation", 1986, chapter III.2 (inversion by sequential search)
 */
export function walk(rng: Rng, n: number, odds: number, mode: number, top: number): number {
  for (;;) {
    let rest = rng.uniform() - top;
    if (rest < 0) return mode;
    let up = top;
    let down = top;
    let high = mode;
    let low = mode;
    while (up + down > NOTHING) {
      up *= ((n - high) / (high + 1)) * odds;
      high += 1;
      rest -= up;
      if (rest < 0) return high;
      down *= low / ((n - low + 1) * odds);
      low -= 1;
      rest -= down;
      if (rest < 0) return low;
    }
    // Rounding has left something over, once in 10¹⁵ draws: again.
  }
}

/**
 * Probability of the mode with sums, products, quotients and a root alone, so that every engine draws the same;
 * relative error below 1e-12.
 */
export function topOf(mode: number, n: number, p: number): number {
  return mode <= 24 && n <= 4096 ? productTop(mode, n, p) : seriesTop(mode, n, p);
}

/** C(n, k) pᵏ (1 − p)ⁿ⁻ᵏ multiplied out: quick for a small k. */
function productTop(k: number, n: number, p: number): number {
  let product = 1;
  let square = 1 - p;
  for (let rest = n - k; rest > 0; rest >>= 1) {
    if (rest & 1) product *= square;
    square *= square;
  }
  for (let i = 1; i <= k; i++) product *= ((n - k + i) / i) * p;
  return product;
}

function seriesTop(k: number, n: number, p: number): number {
  // Between −1.4 and 0: the first omitted term of the series is below 1e-16.
  const y = (stirlingError(n) - lack(k, n, p)) / 256;
  let exp = 1 + y * (1 + (y / 2) * (1 + (y / 3) * (1 + (y / 4) * (1 + y / 5))));
  for (let i = 0; i < 8; i++) exp *= exp;
  return exp * Math.sqrt(n / (2 * Math.PI * roots(k, n)));
}
