import { ticks } from '../../plot/ticks.ts';
import { choiceParam, flagParam, rangeParam, seedParam, type Param, type Params, type Range } from '../shared/params.ts';

/** The lines of the derivation, by the numbers of their equations. */
export const lines = [11, 12, 13, 14, 15, 16, 17, 18] as const;
export type Line = (typeof lines)[number];

export interface Controls {
  /** How many variables stand in a bracket. */
  readonly K: number;
  /** How many brackets are multiplied. */
  readonly n: number;
  /** The letters taken, a digit for each bracket. May be longer or shorter than `n`: see `fittedWord`. */
  readonly w: string;
  /** Whether θ has been put for x. */
  readonly theta: boolean;
  /** The line of the derivation whose part of the figure is marked, 0 for none. */
  readonly step: Line | 0;
  /** What the question is drawn from. */
  readonly q: number;
}

const KRange: Range = { min: 2, max: 4, step: 1 };
export const Ks = ticks([KRange.min, KRange.max], KRange.step);
export const nRange: Range = { min: 1, max: 6, step: 1 };

const wordParam: Param<string> = {
  initial: '1213',
  parse: (text) => (/^[1-4]{1,6}$/.test(text) ? text : undefined),
  format: String,
};

/** The figure opens with a word of a term that has many. */
export const params: Params<Controls> = {
  K: rangeParam(KRange, 3),
  n: rangeParam(nRange, 4),
  w: wordParam,
  theta: flagParam(false),
  step: choiceParam<Line | 0>([0, ...lines], 0),
  q: seedParam(0),
};

/** A choice from each bracket, by the index of the variable: 0 is x₁. */
export type Word = readonly number[];

/** How often each variable was taken: r₁, …, r_K. */
export type Exponents = readonly number[];

/** The word that the brackets hold: cut to `n` letters or filled up with x₁, and no letter beyond the last variable. */
export function fittedWord({ K, n, w }: Pick<Controls, 'K' | 'n' | 'w'>): Word {
  return Array.from({ length: n }, (_, i) => Math.min(Number(w[i] ?? 1), K) - 1);
}

/** A word as the address spells it, by the subscripts of its letters. */
export function spelled(word: Word): string {
  return word.map((letter) => letter + 1).join('');
}

/** The word after taking another letter from one bracket. */
export function taken(word: Word, bracket: number, letter: number): string {
  return spelled(word.with(bracket, letter));
}

export function exponentsOf(word: Word, K: number): Exponents {
  return Array.from({ length: K }, (_, letter) => word.filter((each) => each === letter).length);
}

/** The set R of (A16): every list of K exponents that add up to n, the highest powers of x₁ first. */
export function allExponents(K: number, n: number): Exponents[] {
  if (K === 1) return [[n]];
  return Array.from({ length: n + 1 }, (_, i) => n - i).flatMap((first) => allExponents(K - 1, n - first).map((rest) => [first, ...rest]));
}

/** C(n, k) in whole numbers: every division on the way leaves no remainder. */
export function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - k + i)) / i;
  return ways;
}

/** One factor of (13): in how many ways the brackets that are left give up those for one variable. */
export interface Choice {
  readonly left: number;
  readonly chosen: number;
  readonly ways: number;
}

/** The factors of (13), a variable each; the last is 1. */
export function choices(exponents: Exponents): Choice[] {
  let left = exponents.reduce((sum, r) => sum + r, 0);
  return exponents.map((chosen) => {
    const choice = { left, chosen, ways: choose(left, chosen) };
    left -= chosen;
    return choice;
  });
}

/** n! / (r₁! ⋯ r_K!), as (13) counts it: exact. */
export function coefficient(exponents: Exponents): number {
  return choices(exponents).reduce((product, { ways }) => product * ways, 1);
}
