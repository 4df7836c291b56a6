import { depth, tail } from './tail.ts';
import { isCount, isProbability } from '../../precision/domain.ts';
import { standardQuantile } from '../normal/standardQuantile.ts';

/** A step this close to q counts as q: some units of the error of `tail`, so that ties come out right. */
const TIE = 2 ** -46;

/**
 * Smallest k whose cdf reaches q.
 *
 * @param q in [0, 1]; outside gives NaN
 * @param n number of trials, an integer ≥ 0; anything else gives NaN
 * @param p probability of success in [0, 1], both ends allowed; outside gives NaN
 * @returns an integer in 0 … n; a step within 1.4e-14 of q, relative to the smaller tail, counts as equal to it
 *   Accuracy: exact.
 * @example
 * quantile(0.5, 10, 0.3) // => 3
 */
export function quantile(q: number, n: number, p: number): number {
  if (!isProbability(p) || !isProbability(q) || !isCount(n)) return NaN;
  if (q === 0 || p === 0 || n === 0) return 0;
  if (q === 1 || p === 1) return n;
  const guess = Math.min(Math.max(Math.floor(cornishFisher(q, n, p)), 0), n);
  // Doubling steps to a k that does not reach q (or −1) below one that does, then halving.
  let low = guess;
  let high = guess;
  if (reaches(guess, q, n, p)) {
    for (let step = 1; low >= 0 && reaches(low, q, n, p); step *= 2) {
      high = low;
      low = Math.max(low - step, -1);
    }
  } else {
    for (let step = 1; !reaches(high, q, n, p); step *= 2) {
      low = high;
      high = Math.min(high + step, n);
    }
  }
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (reaches(middle, q, n, p)) high = middle;
    else low = middle;
  }
  return high;
}

/** The normal quantile, corrected for the skewness. */
function cornishFisher(q: number, n: number, p: number): number {
  const z = standardQuantile(q);
  return n * p + z * Math.sqrt(n * p * (1 - p)) + ((1 - 2 * p) * (z * z - 1)) / 6;
}

function reaches(k: number, q: number, n: number, p: number): boolean {
  if (k >= n) return true;
  const lambda = depth(k, n, p);
  const smaller = tail(k, n, p, lambda);
  if (lambda >= 0) return smaller >= q * (1 - TIE);
  return 1 - smaller >= q || smaller <= (1 - q) * (1 + TIE);
}
