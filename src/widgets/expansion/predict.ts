import { random } from '../../math/index.ts';
import type { Prediction } from '../shared/prediction.ts';
import { allExponents, coefficient, params, spelled, type Controls } from './model.ts';
import { firstWords } from './orders.ts';
import { printedExponents } from './printedReading.ts';

const OPTIONS = 4;
/** Five or six brackets: the figure opens with four, and would give the answer away. */
const BRACKETS = [5, 6];
const K = params.K.initial;

/** What coefficient a drawn term has; the wrong options are those of other terms, the nearest first. */
export function predict(seed: number): Prediction<Controls> {
  const rng = random.createRng(seed);
  const drawn = <T>(from: readonly T[]): T | undefined => from[Math.floor(rng.uniform() * from.length)];
  const n = drawn(BRACKETS) ?? 0;
  const terms = allExponents(K, n);
  const coefficients = [...new Set(terms.map(coefficient))];
  // A power of one variable alone is no question.
  const exponents = drawn(terms.filter((r) => coefficient(r) > n)) ?? [];
  const right = coefficient(exponents);
  const distance = (other: number): number => Math.abs(Math.log(other / right));
  const options = coefficients.toSorted((a, b) => distance(a) - distance(b)).slice(0, OPTIONS).toSorted((a, b) => a - b);
  return {
    values: {
      n: String(n),
      exponents: printedExponents(exponents),
      fraction: `${n}!/(${exponents.map((r) => `${r}!`).join(' ')})`,
      coefficient: String(right),
    },
    options: options.map(String),
    answer: options.indexOf(right),
    state: { K, n, w: spelled(firstWords(exponents, 1)[0] ?? []) },
  };
}
