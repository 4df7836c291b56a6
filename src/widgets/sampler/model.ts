import { loadedDie } from '../shared/loadedDie.ts';
import { choiceParam, listParam, rangeParam, seedParam, type Param, type Params, type Range } from '../shared/params.ts';
import type { Law } from './law.ts';
import type { Numbers } from './numbers.ts';
import { MOST, startRun, throwOn, type Run } from './throws.ts';

/** One machine, read in four ways: one toss, the heads of n tosses, the faces of n throws, numbers. */
export const kinds = ['bern', 'bin', 'multi', 'gauss'] as const;
export type Kind = (typeof kinds)[number];

export interface Controls {
  readonly d: Kind;
  /** How often it is thrown. */
  readonly n: number;
  /** The seed: with the law it determines every throw. */
  readonly s: number;
  /** The weights of the die's faces; θ is a weight's share of their sum. */
  readonly t: readonly number[];
  /** The coin's probability of 1. */
  readonly p: number;
  readonly mu: number;
  readonly sigma: number;
  /** The face that is followed, 1 to 6. */
  readonly k: number;
  /** The seed of the question. */
  readonly q: number;
}

export const faces = [1, 2, 3, 4, 5, 6] as const;
export const fair: readonly number[] = faces.map(() => 10);

export const nRange: Range = { min: 1, max: MOST, step: 1 };
export const weightRange: Range = { min: 0, max: 99, step: 1 };
export const pRange: Range = { min: 0, max: 1, step: 0.01 };
export const muRange: Range = { min: -3, max: 3, step: 0.1 };
export const sigmaRange: Range = { min: 0.5, max: 2.5, step: 0.1 };
export const seedRange: Range = { min: 0, max: 2 ** 32 - 1, step: 1 };

const sixWeights = listParam(rangeParam(weightRange, 0), { min: faces.length, max: faces.length }, loadedDie);

/** Six weights, not all of them 0. */
const weightsParam: Param<readonly number[]> = {
  ...sixWeights,
  parse: (text) => [sixWeights.parse(text)].find((weights) => weights?.some((weight) => weight > 0)),
};

export const params: Params<Controls> = {
  d: choiceParam<Kind>(kinds, 'multi'),
  n: rangeParam(nRange, 80),
  s: seedParam(1),
  t: weightsParam,
  p: rangeParam(pRange, 0.6),
  mu: rangeParam(muRange, 0),
  sigma: rangeParam(sigmaRange, 1),
  k: choiceParam<number>(faces, 6),
  q: seedParam(0),
};

/**
 * The law that the controls describe. The coin's weights are hundredths, so that what is whole stays whole.
 *
 * @param numbers what numbers need
 * @throws RangeError when the controls ask for numbers without it
 */
export function lawOf({ d, t, p, mu, sigma }: Pick<Controls, 'd' | 't' | 'p' | 'mu' | 'sigma'>, numbers?: Numbers): Law {
  if (d === 'multi') return { kind: 'classes', weights: t };
  if (d === 'gauss') {
    if (numbers === undefined) throw new RangeError('lawOf: numbers need what draws them');
    return { kind: 'normal', mu, sigma, numbers };
  }
  const heads = Math.round(p / pRange.step);
  return { kind: 'classes', weights: [heads, Math.round(1 / pRange.step) - heads] };
}

/** All that a state has thrown, at once: for the server, and for what needs no page. */
export function runOf(controls: Controls, numbers?: Numbers): Run {
  return throwOn(startRun(lawOf(controls, numbers), controls.s), controls.n);
}

/** The index of the class that is followed: the chosen face, or 1 of the coin, or the sum of the numbers. */
export function followed({ d, k }: Pick<Controls, 'd' | 'k'>): number {
  return d === 'multi' ? k - 1 : 0;
}

/** The next number of throws of a run that shows every factor of ten for as long as any other. */
export function runStep(n: number): number {
  return Math.min(n + Math.ceil(n * 0.045), MOST);
}

/** So many more throws. */
export function thrownBy(n: number, count: number): number {
  return Math.min(n + count, MOST);
}

/** The weights with one of them changed; the last weight left never falls to 0. */
export function withWeight(weights: readonly number[], index: number, weight: number): readonly number[] {
  const changed = weights.with(index, weight);
  return changed.some((each) => each > 0) ? changed : weights.with(index, 1);
}

export function sameWeights(a: readonly number[], b: readonly number[]): boolean {
  return a.every((weight, i) => weight === b[i]);
}
