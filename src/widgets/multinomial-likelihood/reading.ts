import { information, special } from '../../math/index.ts';
import { frequencies, type Position } from './model.ts';

/** One kind of outcome. */
export interface Face {
  readonly count: number;
  readonly frequency: number;
  readonly theta: number;
  /** Its term of Σ m log θ. */
  readonly term: number;
  /** m/θ, the rate at which the log-likelihood grows with θ: equal for all at the maximum. 0 for what never came up. */
  readonly ratio: number;
}

/** Every number that the figure shows. */
export interface Reading {
  readonly n: number;
  readonly faces: readonly Face[];
  /** log(n!/∏m!), which θ does not touch. */
  readonly constant: number;
  /** Σ m log θ, and the largest it can be. */
  readonly sum: number;
  readonly bestSum: number;
  /** The two parts together, as in (22). */
  readonly logLikelihood: number;
  readonly bestLogLikelihood: number;
  /** From the best log-likelihood down to this one: n times the KL divergence. */
  readonly gap: number;
}

/** Σ m log θ, with 0 log 0 = 0. */
export function sumOfLogs(counts: readonly number[], theta: readonly number[]): number {
  return counts.reduce((sum, count, k) => sum + special.xLogY(count, theta[k] ?? 0), 0);
}

export function read({ counts, theta }: Pick<Position, 'counts' | 'theta'>): Reading {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const observed = frequencies(counts);
  const faces = counts.map((count, k): Face => {
    const share = theta[k] ?? 0;
    return { count, frequency: observed[k] ?? 0, theta: share, term: special.xLogY(count, share), ratio: count === 0 ? 0 : count / share };
  });
  const constant = special.logMultinomial(counts);
  const sum = sumOfLogs(counts, theta);
  const bestSum = sumOfLogs(counts, observed);
  return {
    n,
    faces,
    constant,
    sum,
    bestSum,
    logLikelihood: constant + sum,
    bestLogLikelihood: constant + bestSum,
    gap: n * information.klDivergence(observed, theta),
  };
}

/** How far below the maximum contours are drawn: 1, 3, 10, 30, … as far as they are of use with n throws. */
export function contourGaps(n: number): number[] {
  const exponent = Math.floor(Math.log10(n));
  const gaps = [-2, -1, 0, 1].flatMap((step) => [1, 3].map((digit) => Number(`${digit}e${exponent + step}`)));
  return gaps.filter((gap) => gap >= 0.01 * n && gap <= 1.3 * n);
}
