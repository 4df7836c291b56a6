import { fill } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { followed, type Controls } from './model.ts';
import type { Reading } from './reading.ts';
import type { Strings } from './strings.ts';
import type { Run } from './throws.ts';

/** Decimals by kind: a share and a probability four, an expected count one, a sum of numbers two, a parameter one. */
export const SHARE = 4;
const EXPECTED = 1;
const SUM = 2;
export const PARAMETER = 1;
export const PROBABILITY = 2;

/** What the figure says of its counts, of a class or of all numbers together. */
export type Spoken = 'class' | 'number';
export const spokenOf = ({ d }: Pick<Controls, 'd'>): Spoken => (d === 'gauss' ? 'number' : 'class');

/** A total and what belongs to it, by their names in sentences. */
function printedTotals(controls: Pick<Controls, 'd'>, reading: Reading): Record<string, string> {
  const isNumber = controls.d === 'gauss';
  const decimals = isNumber ? SUM : EXPECTED;
  return {
    total: formatNumber(reading.total, isNumber ? SUM : 0),
    expected: formatNumber(reading.expected, decimals),
    difference: formatNumber(reading.difference, decimals),
    distance: formatNumber(Math.abs(reading.difference), decimals),
    totalSd: formatNumber(reading.totalSd, decimals),
  };
}

/** A reading as it is written in sentences: by the names that the sentences use. */
export function printedReading(controls: Controls, run: Run, reading: Reading, words: Strings): Readonly<Record<string, string>> {
  const { d, s, t, p, mu, sigma } = controls;
  return {
    n: formatNumber(reading.n, 0),
    seed: String(s),
    recent: String(run.recent.length),
    law: fill(words[`${d}Law`], {
      weights: t.join(words.comma),
      p: formatNumber(p, PROBABILITY),
      mu: formatNumber(mu, PARAMETER),
      sigma: formatNumber(sigma, PARAMETER),
    }),
    face: d === 'multi' ? (words.faces[followed(controls)] ?? '') : words.heads,
    ...printedTotals(controls, reading),
    level: formatNumber(reading.level, d === 'gauss' ? PARAMETER : SHARE),
    share: formatNumber(reading.share, SHARE),
    shareDifference: formatNumber(reading.shareDifference, SHARE),
    gap: formatNumber(Math.abs(reading.shareDifference), SHARE),
    shareSd: formatNumber(reading.shareSd, SHARE),
    counts: d === 'gauss' ? '' : run.counts.map((count) => formatNumber(count, 0)).join(words.comma),
  };
}

/** The sentence that says what is drawn. */
export function summaryOf(controls: Controls, values: Readonly<Record<string, string>>, words: Strings): string {
  return fill(words[`${controls.d}Summary`], values);
}
