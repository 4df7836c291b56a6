import type { Rng } from '../../random/rng.ts';

/** No draw with n·p < 10 goes beyond, save one in 10⁶⁰; there rounding could make the walk endless. */
const LAST = 110;

/**
 * One draw by walking up the probabilities from 0, for n·p < 10 and p ≤ ½.
 *
 * @param none (1 − p)ⁿ, the probability of 0
 * @param odds p / (1 − p)
 */
export function invert(rng: Rng, n: number, none: number, odds: number): number {
  const last = Math.min(n, LAST);
  const slope = (n + 1) * odds;
  for (;;) {
    let rest = rng.uniform();
    let probability = none;
    for (let k = 1; k <= last + 1; k++) {
      if (rest < probability) return k - 1;
      rest -= probability;
      probability *= slope / k - odds;
    }
  }
}

/**
 * (1 − p)ⁿ for n·p < 10 and p ≤ ½ with sums and products alone, so that every engine draws the same; relative
 * error below 1e-11.
 */
export function noneOf(n: number, p: number): number {
  if (n <= 4096) return power(1 - p, n);
  // −n log(1 − p) / 1024, between 0 and 0.01; the first omitted term is p⁶ / 7 < 1e-16.
  const y = (n * p * (1 + p * (1 / 2 + p * (1 / 3 + p * (1 / 4 + p * (1 / 5 + p / 6)))))) / 1024;
  return power(1 - y * (1 - (y / 2) * (1 - (y / 3) * (1 - (y / 4) * (1 - (y / 5) * (1 - y / 6))))), 1024);
}

function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest >>= 1) {
    if (rest & 1) result *= square;
    square *= square;
  }
  return result;
}
