/**
 * log(1 + eˣ), the softplus: the cross-entropy of the label 0 at the logit x.
 *
 * @returns at least max(0, x); 0 at −Infinity, Infinity at Infinity
 *   Accuracy: 1 ulp.
 * @see M. Mächler, "Accurately computing log(1 − exp(−|a|))", 2012
 * @example
 * log1pExp(0) // => 0.6931471805599453
 * @example
 * log1pExp(1000) // => 1000
 */
export function log1pExp(x: number): number {
  return x <= 0 ? Math.log1p(Math.exp(x)) : x + Math.log1p(Math.exp(-x));
}
