import { type DoubleDouble, add, multiply, subtract } from '../precision/doubleDouble.ts';
import { precisePulls } from './precisePulls.ts';

/**
 * The second derivative of ½ Σ (pᵢ − yᵢ)², p = softmax(logits), in the logits.
 *
 * With dᵢ = rᵢ − Σ pⱼrⱼ and q = Σ pⱼ² it is −pᵢpₖ (dᵢ + dₖ + pᵢ + pₖ − q) off the diagonal, and
 * pᵢ ((1 − 2pᵢ) dᵢ + pᵢ (1 − 2pᵢ + q)) on it.
 *
 * @param target probabilities y, as many as logits; anything else gives NaN
 * @returns a symmetric matrix by rows, in places with negative eigenvalues: the loss is not convex
 *   Accuracy: 1 ulp of the largest entry.
 * @example
 * meanSquaredErrorHessian([0, 0], [0, 1]) // => [[0.125, -0.125], [-0.125, 0.125]]
 */
export function meanSquaredErrorHessian(logits: ArrayLike<number>, target: ArrayLike<number>): number[][] {
  const { top, p, rest, d } = precisePulls(logits, target);
  let othersSquared: DoubleDouble = [0, 0];
  for (let i = 0; i < p.length; i++) {
    const pi = p[i] as DoubleDouble;
    if (i !== top) othersSquared = add(othersSquared, multiply(pi, pi));
  }
  // pᵢ − q and 1 − 2pᵢ + q; at the largest pᵢ from its complement, since p may be one-hot to all digits.
  const pTop = p[top] as DoubleDouble;
  const restTop = rest[top] as DoubleDouble;
  const q = add(multiply(pTop, pTop), othersSquared);
  const overTop = subtract(multiply(pTop, restTop), othersSquared);
  const over = (i: number): DoubleDouble => (i === top ? overTop : subtract(p[i] as DoubleDouble, q));
  const spread = (i: number): DoubleDouble => {
    const [pi, ci] = [p[i], rest[i]] as [DoubleDouble, DoubleDouble];
    return i === top ? add(multiply(ci, ci), othersSquared) : add(subtract(ci, pi), q);
  };
  const diagonal = (i: number): number => {
    const [pi, ci, di] = [p[i], rest[i], d[i]] as [DoubleDouble, DoubleDouble, DoubleDouble];
    return multiply(pi, add(multiply(subtract(ci, pi), di), multiply(pi, spread(i))))[0];
  };
  const offDiagonal = (i: number, k: number): number => {
    const [first, second] = k === top ? [k, i] : [i, k];
    const pulls = add(d[first] as DoubleDouble, d[second] as DoubleDouble);
    const bracket = add(pulls, add(over(first), p[second] as DoubleDouble));
    return -multiply(multiply(p[first] as DoubleDouble, p[second] as DoubleDouble), bracket)[0];
  };
  const hessian = p.map((_, i) => p.map((__, k) => (i > k ? 0 : i === k ? diagonal(i) : offDiagonal(i, k))));
  return hessian.map((row, i) => row.map((entry, k) => (i > k ? (hessian[k]?.[i] ?? entry) : entry)));
}
