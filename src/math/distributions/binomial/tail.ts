import { pmf } from './pmf.ts';
import { productError } from '../../precision/productError.ts';

/**
 * How far k lies below the middle, (n + 1)p − (k + 1), to twice the precision: where it is ≥ 0, `tail` is P[X ≤ k],
 * else P[X > k].
 */
export function depth(k: number, n: number, p: number): number {
  const middle = (n + 1) * p;
  return middle - (k + 1) + productError(n + 1, p, middle);
}

/**
 * The smaller side of the distribution function at an integer 0 ≤ k < n, with full relative accuracy: the continued
 * fraction of the incomplete beta function, which converges there.
 *
 * @param lambda depth(k, n, p)
 * @see A. R. DiDonato, A. H. Morris, "Algorithm 708: significant digit computation of the incomplete beta function
 *   ratios", 1992 (BFRAC)
 */
export function tail(k: number, n: number, p: number, lambda: number): number {
  const isLower = lambda >= 0;
  const a = isLower ? n - k : k + 1;
  const b = isLower ? k + 1 : n - k;
  const x = isLower ? 1 - p : p;
  const y = isLower ? p : 1 - p;
  const c = Math.abs(lambda) + 1;
  let before = 0;
  let beforeBelow = 1;
  let above = 1;
  let below = (c * a) / (a + 1);
  let ratio = above / below;
  for (let m = 1; ; m++) {
    const s = a + 2 * m - 1;
    const w = (m * (b - m) * x) / s;
    const alpha = (((a + m - 1) * (a + b + m - 1)) / s) * w * x;
    const beta = m + w + ((a + m) / (s + 2)) * (c + m * (1 + y));
    const nextAbove = alpha * before + beta * above;
    const nextBelow = alpha * beforeBelow + beta * below;
    const next = nextAbove / nextBelow;
    if (Math.abs(next - ratio) <= 2 ** -53 * next) return (n - k) * p * pmf(k, n, p) * next;
    ratio = next;
    before = above / nextBelow;
    beforeBelow = below / nextBelow;
    above = next;
    below = 1;
  }
}
