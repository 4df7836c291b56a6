import { fill } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import type { Controls, Exponents } from './model.ts';
import type { Reading, Term } from './reading.ts';
import type { Strings } from './strings.ts';
import { spokenTerm } from './termText.ts';

export const PROBABILITY = 4;
/** The least probability of one word, (1/5)⁶, still shows two digits. */
export const ONE_ORDER = 6;

export function printedExponents(exponents: Exponents): string {
  return `(${exponents.join(', ')})`;
}

/** One term as it is written in sentences. */
export function printedTerm({ exponents, coefficient, probability }: Term): Readonly<Record<string, string>> {
  return {
    term: spokenTerm(exponents),
    exponents: printedExponents(exponents),
    coefficient: formatNumber(coefficient, 0),
    probability: formatNumber(probability, PROBABILITY),
  };
}

/** The reading as it is written in sentences: by the names that the sentences use. */
export function printedReading({ K, n }: Pick<Controls, 'K' | 'n'>, { word, terms, term, words }: Reading): Readonly<Record<string, string>> {
  return {
    ...printedTerm(term),
    K: String(K),
    n: String(n),
    w: word.map((letter) => letter + 1).join(''),
    words: formatNumber(words, 0),
    terms: formatNumber(terms.length, 0),
  };
}

/** The sentence of the whole figure. */
export function summaryOf(words: Strings, controls: Controls, reading: Reading): string {
  return fill(controls.theta ? words.summaryTheta : words.summary, printedReading(controls, reading));
}
