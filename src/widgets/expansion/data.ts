import { formatNumber } from '../shared/formatNumber.ts';
import type { Controls } from './model.ts';
import { ONE_ORDER, printedExponents, PROBABILITY } from './printedReading.ts';
import type { Reading, Term } from './reading.ts';
import type { Strings } from './strings.ts';

/** The columns of the data, as the download names them. */
export const termColumns = ['exponents', 'coefficient', 'one_order_probability', 'probability'] as const;

/** Every term, in full precision. */
export function termData({ terms }: Reading): (string | number)[][] {
  return terms.map(({ exponents, coefficient, oneOrder, probability }) => [exponents.join(' '), coefficient, oneOrder, probability]);
}

/** Terms with the same exponents up to their order, and so with the same coefficient. */
export interface Shape {
  readonly exponents: string;
  readonly coefficient: number;
  readonly terms: number;
  readonly words: number;
}

/** The terms gathered by the shape of their exponents. */
export function shapes({ terms }: Reading): Shape[] {
  const found = new Map<string, Term[]>();
  for (const term of terms) {
    const shape = printedExponents(term.exponents.toSorted((a, b) => b - a));
    found.set(shape, [...(found.get(shape) ?? []), term]);
  }
  return [...found].map(([exponents, alike]) => {
    const coefficient = alike[0]?.coefficient ?? 0;
    return { exponents, coefficient, terms: alike.length, words: alike.length * coefficient };
  });
}

const whole = (value: number): string => formatNumber(value, 0);

/** The table of the bins: by shape, or with θ every bin. */
export function termTable({ theta }: Pick<Controls, 'theta'>, reading: Reading, words: Strings): { readonly columns: string[]; readonly rows: string[][] } {
  return theta
    ? {
        columns: [words.exponents, words.coefficient, words.oneOrder, words.probability],
        rows: reading.terms.map(({ exponents, coefficient, oneOrder, probability }) => [
          printedExponents(exponents),
          whole(coefficient),
          formatNumber(oneOrder, ONE_ORDER),
          formatNumber(probability, PROBABILITY),
        ]),
      }
    : {
        columns: [words.exponents, words.coefficient, words.termCount, words.wordCount],
        rows: shapes(reading).map((shape) => [shape.exponents, whole(shape.coefficient), whole(shape.terms), whole(shape.words)]),
      };
}
