import { expectedTotal } from './reading.ts';
import { totalsOf, type Run } from './throws.ts';

/** A total as it was after n throws, by its difference from what is expected, and by its share. */
export interface Traced {
  readonly n: number;
  readonly total: number;
  readonly difference: number;
  readonly share: number;
}

/** What was recorded of one total while throwing, and what it is now. */
export function traceOf(run: Run, index: number): Traced[] {
  const { law, n, trace } = run;
  const recorded = trace.at(-1)?.n === n ? trace : [...trace, { n, totals: totalsOf(run) }];
  return recorded.map((point) => {
    const total = point.totals[index] ?? 0;
    return { n: point.n, total, difference: total - expectedTotal(law, index, point.n), share: total / point.n };
  });
}
