import { complements } from '../precision/complements.ts';
import { indexOfMax } from '../precision/indexOfMax.ts';
import { pulls } from './pulls.ts';
import { residuals } from './residuals.ts';
import { softmax } from '../activation/softmax.ts';

/**
 * The second derivative of ½ Σ (pᵢ − yᵢ)², p = softmax(logits), in the logits.
 *
 * With dᵢ = rᵢ − Σ pⱼrⱼ and q = Σ pⱼ² it is −pᵢpₖ (dᵢ + dₖ + pᵢ + pₖ − q) off the diagonal, and
 * pᵢ ((1 − 2pᵢ) dᵢ + pᵢ (1 − 2pᵢ + q)) on it.
 *
 * @param target probabilities y, as many as logits; anything else gives NaN
 * @returns a symmetric matrix by rows, in places with negative eigenvalues: the loss is not convex
 * @example
 * meanSquaredErrorHessian([0, 0], [0, 1]) // => [[0.125, -0.125], [-0.125, 0.125]]
 */
export function meanSquaredErrorHessian(logits: ArrayLike<number>, target: ArrayLike<number>): number[][] {
  const p = softmax(logits);
  const d = pulls(p, residuals(logits, p, target));
  const rest = complements(logits, p);
  const top = indexOfMax(p);
  const pTop = p[top] as number;
  let othersSquared = 0;
  for (let i = 0; i < p.length; i++) if (i !== top) othersSquared += (p[i] as number) ** 2;
  const q = pTop * pTop + othersSquared;
  // pTop − q, which cancels when p is almost one-hot.
  const topOverQ = pTop * (rest[top] as number) - othersSquared;
  const offDiagonal = (i: number, k: number): number => {
    const [pi, pk, di, dk] = [p[i], p[k], d[i], d[k]] as [number, number, number, number];
    const over = i === top ? topOverQ + pk : k === top ? topOverQ + pi : pi + pk - q;
    return -pi * pk * (di + dk + over);
  };
  const diagonal = (i: number): number => {
    const [pi, di, ci] = [p[i], d[i], rest[i]] as [number, number, number];
    const squares = i === top ? ci * ci + othersSquared : 1 - 2 * pi + q;
    return pi * ((ci - pi) * di + pi * squares);
  };
  return p.map((_, i) => p.map((__, k) => (i === k ? diagonal(i) : offDiagonal(i, k))));
}
