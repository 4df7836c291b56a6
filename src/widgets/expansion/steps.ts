import { fill } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { lines, type Line } from './model.ts';
import { printedReading } from './printedReading.ts';
import type { Controls } from './model.ts';
import type { Reading } from './reading.ts';
import type { Strings } from './strings.ts';

/** One line of the derivation, as it stands for the present term. */
export interface Step {
  readonly line: Line;
  readonly text: string;
  /** What the line counts, and where the figure shows it. */
  readonly meaning: string;
}

/** Inside of a fraction no line breaks. */
const SPACE = '\u00a0';
const TIMES = ' × ';

/** The lines (11) to (18) with the numbers of the present term. */
export function stepsOf(words: Strings, controls: Controls, reading: Reading): Step[] {
  const { word, term, choices } = reading;
  const { exponents, coefficient } = term;
  const n = word.length;
  const taken = exponents.map((r) => `1/${r}!`).join(TIMES);
  const texts: Readonly<Record<Line, string>> = {
    11: words.line11,
    12: words.line12,
    13: choices.map(({ ways }) => ways).join(TIMES),
    14: choices.map(({ left, chosen }) => `${left}!/(${left - chosen}!${SPACE}${chosen}!)`).join(TIMES),
    15: `${taken}${TIMES}${n}!/(${[n, ...exponents].join('−')})!`,
    16: `${exponents.join(' + ')} = ${n}`,
    17: `${taken}${TIMES}${n}!/0!`,
    18: `${n}!/(${exponents.map((r) => `${r}!`).join(SPACE)}) = ${formatNumber(coefficient, 0)}`,
  };
  const values = printedReading(controls, reading);
  return lines.map((line) => ({ line, text: fill(texts[line], values), meaning: fill(words[`meaning${line}`], values) }));
}
