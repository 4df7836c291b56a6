import { complements } from '../precision/complements.ts';
import { isDistribution } from '../precision/domain.ts';

/**
 * pᵢ − yᵢ for p = softmax(logits), with −(1 − pᵢ) in full accuracy where yᵢ = 1.
 *
 * @returns all NaN when the target is not a distribution of the same length
 */
export function residuals(logits: ArrayLike<number>, p: readonly number[], target: ArrayLike<number>): number[] {
  if (target.length !== p.length || !isDistribution(target)) return p.map(() => NaN);
  const rest = complements(logits, p);
  return p.map((pi, i) => (target[i] === 1 ? -(rest[i] as number) : pi - (target[i] as number)));
}
