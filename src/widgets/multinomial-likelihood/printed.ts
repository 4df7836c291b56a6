import { fill } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import type { Position } from './model.ts';
import type { Reading } from './reading.ts';
import { formatNats } from './scene.ts';
import type { Strings } from './strings.ts';

/** Decimals of a probability, in figures and in what is spoken. */
export const PROBABILITY = 4;
const SPOKEN = 2;

const SUBSCRIPTS = '₁₂₃₄₅₆';

/** A state as it is written in sentences: by the names that the sentences use. */
export function printedReading({ counts, theta }: Position, reading: Reading, { separator }: Strings): Readonly<Record<string, string>> {
  const list = (values: readonly number[], decimals: number): string => values.map((value) => formatNumber(value, decimals)).join(separator);
  return {
    n: formatNumber(reading.n, 0),
    counts: list(counts, 0),
    theta: list(theta, SPOKEN),
    sum: formatNats(reading.sum),
    bestSum: formatNats(reading.bestSum),
    gap: formatNats(reading.gap),
  };
}

/** The sentence that says what is drawn. */
export function summary(at: Position, reading: Reading, words: Strings): string {
  const template = Number.isFinite(reading.sum) ? words.summary : words.summaryImpossible;
  return fill(template, printedReading(at, reading, words));
}

/** What a screen reader says for one θ. */
export function thetaText({ theta, locked }: Position, k: number, words: Strings): string {
  const values = { name: thetaName(k), theta: formatNumber(theta[k] ?? 0, SPOKEN) };
  return fill(locked[k] === true ? words.lockedText : words.thetaText, values);
}

export function thetaName(k: number): string {
  return `θ${SUBSCRIPTS[k] ?? ''}`;
}
