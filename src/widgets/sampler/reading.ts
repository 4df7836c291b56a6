import { expectedCounts, probabilities, spreadOf, type Law } from './law.ts';
import { totalsOf, type Run } from './throws.ts';

/** A total after n throws and what it is expected to be, and the same two divided by n. */
export interface Reading {
  readonly n: number;
  /** θ of the class, or μ: where the share converges to. */
  readonly level: number;
  /** Standard deviation of one throw; of the total it is √n times as much, of the share 1/√n. */
  readonly spread: number;
  readonly total: number;
  readonly expected: number;
  readonly difference: number;
  readonly totalSd: number;
  readonly share: number;
  readonly shareDifference: number;
  readonly shareSd: number;
}

/** What the class, or the mean, follows. */
export function levelOf(law: Law, index: number): { readonly level: number; readonly spread: number } {
  if (law.kind === 'normal') return { level: law.mu, spread: law.sigma };
  const level = probabilities(law)[index] ?? 0;
  return { level, spread: spreadOf(level) };
}

/** What the total is expected to be after n throws. */
export function expectedTotal(law: Law, index: number, n: number): number {
  return law.kind === 'normal' ? n * law.mu : (expectedCounts(law, n)[index] ?? 0);
}

export function read(run: Run, index: number): Reading {
  const { law, n } = run;
  const { level, spread } = levelOf(law, index);
  const total = totalsOf(run)[index] ?? 0;
  const expected = expectedTotal(law, index, n);
  const difference = total - expected;
  return {
    n,
    level,
    spread,
    total,
    expected,
    difference,
    totalSd: spread * Math.sqrt(n),
    share: total / n,
    shareDifference: difference / n,
    shareSd: spread / Math.sqrt(n),
  };
}
