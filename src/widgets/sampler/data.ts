import { formatNumber } from '../shared/formatNumber.ts';
import { BINS, binStart, expectedCounts, probabilities } from './law.ts';
import type { Spoken } from './printedReading.ts';
import type { Strings } from './strings.ts';
import { totalsOf, type Run } from './throws.ts';

/** How many bins a row of the table takes together. */
const TOGETHER = 2;
const THETA = 4;
const COUNT = 1;

/** A row for each class: its name, probability, expected count, count, difference, frequency. */
function classRows({ law, n, counts }: Run): string[][] {
  const thetas = probabilities(law);
  const expected = expectedCounts(law, n);
  return counts.map((count, i) => {
    const mean = expected[i] ?? 0;
    // The coin's classes are 1 and 0, in this order.
    const name = counts.length === 2 ? 1 - i : i + 1;
    const numbers = [formatNumber(thetas[i] ?? 0, THETA), formatNumber(mean, COUNT), formatNumber(count, 0), formatNumber(count - mean, COUNT)];
    return [String(name), ...numbers, formatNumber(count / n, THETA)];
  });
}

/** A row for every interval of width 1, and one for each end: the same columns. */
function numberRows({ law, n, counts }: Run): string[][] {
  const thetas = probabilities(law);
  const groups = [[0], ...Array.from({ length: BINS / TOGETHER }, (_, i) => Array.from({ length: TOGETHER }, (__, j) => 1 + i * TOGETHER + j)), [BINS + 1]];
  const sum = (of: readonly number[], bins: readonly number[]): number => bins.reduce((total, bin) => total + (of[bin] ?? 0), 0);
  return groups.map((bins) => {
    const [theta, count] = [sum(thetas, bins), sum(counts, bins)];
    const [from, to] = [binStart(bins[0] ?? 0), binStart((bins.at(-1) ?? 0) + 1)];
    const name = bins[0] === 0 ? `< ${formatNumber(to, 0)}` : bins[0] === BINS + 1 ? `≥ ${formatNumber(from, 0)}` : `${formatNumber(from, 0)} – ${formatNumber(to, 0)}`;
    return [name, formatNumber(theta, THETA), formatNumber(n * theta, COUNT), formatNumber(count, 0), formatNumber(count - n * theta, COUNT), formatNumber(count / n, THETA)];
  });
}

/** The numbers behind the counts, as the table prints them. */
export function tableRows(run: Run): string[][] {
  return run.law.kind === 'classes' ? classRows(run) : numberRows(run);
}

/** The recorded trace in full: after n throws the count of every class, or the sum. */
export function traceRows(run: Run): (string | number)[][] {
  const { law, n, trace } = run;
  const names = law.kind === 'normal' ? ['sum'] : law.weights.map((_, i) => (law.weights.length === 2 ? `x${1 - i}` : `m${i + 1}`));
  const recorded = trace.at(-1)?.n === n ? trace : [...trace, { n, totals: totalsOf(run) }];
  return [['n', ...names], ...recorded.map((point) => [point.n, ...point.totals])];
}


/** What the columns of the table are called. */
export function dataColumns(spoken: Spoken, words: Strings): string[] {
  return [words[`${spoken}Column`], '*θ*', '*nθ*', '*m*', '*m* − *nθ*', '*m*/*n*'];
}
