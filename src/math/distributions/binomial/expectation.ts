import { pmf } from './pmf.ts';

/**
 * E[f(X)] for X ~ B(n, p) and an f that is smooth where X is likely.
 *
 * Where the standard deviation is large, every quarter of it is enough: the trapezoidal rule errs by the
 * characteristic function at that frequency, |φ| < 10⁻⁵⁰. So the time does not grow with n.
 *
 * @see L. N. Trefethen, J. A. C. Weideman, "The exponentially convergent trapezoidal rule", 2014
 */
export function expectation(n: number, p: number, f: (k: number) => number): number {
  const stride = Math.max(1, Math.floor(Math.sqrt(n * p * (1 - p)) / 4));
  const mode = Math.min(Math.floor((n + 1) * p), n);
  let sum = 0;
  for (const step of [stride, -stride]) {
    for (let k = step > 0 ? mode : mode + step; k >= 0 && k <= n; k += step) {
      const probability = pmf(k, n, p);
      const term = probability * f(k);
      sum += term;
      if (probability < 1e-3 && Math.abs(term) <= 1e-19 * Math.abs(sum)) break;
    }
  }
  return stride * sum;
}
