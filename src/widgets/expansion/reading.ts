import { special } from '../../math/index.ts';
import { loadedDie } from '../shared/loadedDie.ts';
import { allExponents, choices, coefficient, exponentsOf, fittedWord, type Choice, type Controls, type Exponents, type Word } from './model.ts';
import { rank } from './orders.ts';

/** One term of the expansion, and what it is once θ stands for x. */
export interface Term {
  readonly exponents: Exponents;
  readonly coefficient: number;
  /** The probability of one word: θ₁^r₁ ⋯ θ_K^r_K. */
  readonly oneOrder: number;
  /** The probability of all its words: (8). */
  readonly probability: number;
}

/** Every number that the figure shows. */
export interface Reading {
  readonly word: Word;
  /** All terms, the highest powers of x₁ first. */
  readonly terms: readonly Term[];
  /** The index of the term that the word falls into. */
  readonly at: number;
  readonly term: Term;
  /** The place of the word among the words of its term. */
  readonly rank: number;
  readonly choices: readonly Choice[];
  readonly words: number;
  readonly totalProbability: number;
}

/** How the six faces are pooled into two, three or four outcomes: the last face of each. */
const POOLS: Readonly<Record<number, readonly number[]>> = { 2: [3, 6], 3: [2, 4, 6], 4: [2, 4, 5, 6] };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, x) => total + x, 0);

/** The probabilities of the loaded die with its faces pooled into K outcomes. */
export function pooledTheta(K: number): number[] {
  const ends = POOLS[K] ?? [];
  return ends.map((end, i) => sum(loadedDie.slice(ends[i - 1] ?? 0, end)) / sum(loadedDie));
}

/** A term of (8), whose fraction is a small whole number here: no logarithm of a factorial is needed. */
function readTerm(exponents: Exponents, theta: readonly number[]): Term {
  const ways = coefficient(exponents);
  const oneOrder = Math.exp(sum(exponents.map((r, letter) => special.xLogY(r, theta[letter] ?? Number.NaN))));
  return { exponents, coefficient: ways, oneOrder, probability: ways * oneOrder };
}

export function read(controls: Pick<Controls, 'K' | 'n' | 'w'>): Reading {
  const { K, n } = controls;
  const word = fittedWord(controls);
  const exponents = exponentsOf(word, K);
  const theta = pooledTheta(K);
  const terms = allExponents(K, n).map((each) => readTerm(each, theta));
  const at = terms.findIndex((term) => term.exponents.every((r, letter) => r === exponents[letter]));
  return {
    word,
    terms,
    at,
    term: terms[at] ?? readTerm(exponents, theta),
    rank: rank(word, exponents),
    choices: choices(exponents),
    words: K ** n,
    totalProbability: sum(terms.map(({ probability }) => probability)),
  };
}
