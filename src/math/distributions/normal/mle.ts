import { compensatedSum } from '../../precision/compensatedSum.ts';

/**
 * The mean and standard deviation that make the data most likely.
 *
 *     μ = Σ x / n,  σ² = Σ (x − μ)² / n
 *
 * In two passes, so that a large common offset costs nothing.
 *
 * @returns sigma with divisor n, not n − 1; both NaN for no data
 *   Accuracy: 1 ulp.
 * @example
 * mle([1, 2, 4, 7]) // => { mu: 3.5, sigma: 2.29128784747792 }
 */
export function mle(data: ArrayLike<number>): { mu: number; sigma: number } {
  const n = data.length;
  const mu = compensatedSum(n, (i) => data[i] as number) / n;
  const rest = compensatedSum(n, (i) => (data[i] as number) - mu);
  const squares = compensatedSum(n, (i) => ((data[i] as number) - mu) ** 2);
  return { mu, sigma: Math.sqrt(Math.max(0, squares - (rest * rest) / n) / n) };
}
