import { type DoubleDouble, add, multiply, negate, subtract } from '../precision/doubleDouble.ts';
import { type PreciseSoftmax, preciseSoftmax } from '../precision/preciseSoftmax.ts';
import { isDistribution } from '../precision/domain.ts';

/** What the derivatives of the squared error are made of. */
export interface PrecisePulls extends PreciseSoftmax {
  /** dᵢ = rᵢ − Σ pⱼ rⱼ for the residuals r = p − y: each residual against the mean one. */
  readonly d: readonly DoubleDouble[];
}

/**
 * The softmax and its pulls to twice the precision: where the squared error's slope or curvature is small, it is the
 * small difference of large terms.
 *
 * @returns d all NaN when the target is not a distribution of the same length
 */
export function precisePulls(logits: ArrayLike<number>, target: ArrayLike<number>): PrecisePulls {
  const softmax = preciseSoftmax(logits);
  const { top, p, rest } = softmax;
  if (target.length !== p.length || !isDistribution(target)) return { ...softmax, d: p.map(() => [NaN, NaN]) };
  const r = p.map((pi, i) => {
    const y = target[i] as number;
    return y === 1 ? negate(rest[i] as DoubleDouble) : subtract(pi, [y, 0]);
  });
  const rTop = r[top] as DoubleDouble;
  let mean: DoubleDouble = [0, 0];
  let dTop: DoubleDouble = [0, 0];
  for (let i = 0; i < p.length; i++) {
    const pi = p[i] as DoubleDouble;
    const ri = r[i] as DoubleDouble;
    mean = add(mean, multiply(pi, ri));
    // At the largest pᵢ the mean can agree with the residual in all digits; the sum of the differences does not.
    dTop = add(dTop, multiply(pi, subtract(rTop, ri)));
  }
  return { ...softmax, d: r.map((ri, i) => (i === top ? dTop : subtract(ri, mean))) };
}
