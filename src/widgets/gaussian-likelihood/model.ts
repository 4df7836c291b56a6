import { normal } from '../../math/index.ts';
import type { Interval } from '../../plot/scale.ts';
import { roundTo } from '../../plot/ticks.ts';
import { flagParam, listParam, rangeParam, seedParam, snap, type Params, type Range } from '../shared/params.ts';

export interface Controls {
  /** The data. */
  readonly x: readonly number[];
  readonly mu: number;
  /** The standard deviation. */
  readonly s: number;
  /** Whether σ is estimated too, instead of being known. */
  readonly free: boolean;
  /** What the question is drawn from. */
  readonly q: number;
}

export const POINTS = 5;
export const xRange: Range = { min: 1, max: 6, step: 0.1 };
/** In steps of a fifth of a tenth, so that the mean of five data is always one of them. */
export const muRange: Range = { min: xRange.min, max: xRange.max, step: 0.02 };
/** Not below 0.4: there the density still stays below 1 and the negative log-likelihood above 0. */
export const sRange: Range = { min: 0.4, max: 4, step: 0.01 };

export const xInterval: Interval = [0, 7];
export const muInterval: Interval = [muRange.min, muRange.max];
export const sInterval: Interval = [sRange.min, sRange.max];

export const DATA: readonly number[] = [1.2, 2.1, 2.9, 3.4, 5.4];

export const params: Params<Controls> = {
  x: listParam(rangeParam(xRange, 3), { min: POINTS, max: POINTS }, DATA),
  mu: rangeParam(muRange, 2.2),
  s: rangeParam(sRange, 1.4),
  free: flagParam(false),
  q: seedParam(0),
};

/** Data and parameters are decimals, so that differences can be kept free of rounding: zero is zero. */
const DECIMALS = 2;

export function residuals(x: readonly number[], mu: number): number[] {
  return x.map((value) => roundTo(value - mu, DECIMALS));
}

/** S, the sum of squared residuals. */
export function sumOfSquares(x: readonly number[], mu: number): number {
  return roundTo(residuals(x, mu).reduce((sum, residual) => sum + residual * residual, 0), 2 * DECIMALS);
}

/** MSE as equation (31) has it: half the mean of the squares, S / 2N. */
export function meanSquaredError(x: readonly number[], mu: number): number {
  return sumOfSquares(x, mu) / (2 * x.length);
}

/** The parts of the negative log-likelihood: S / 2σ², which is all that (29) keeps, and (N / 2) log 2πσ². */
export function squaresTerm(sum: number, s: number): number {
  return sum === 0 ? 0 : sum / (2 * s * s);
}

export function logTerm(n: number, s: number): number {
  return -n * normal.logPdf(0, 0, s);
}

export function negativeLogLikelihood(x: readonly number[], mu: number, s: number): number {
  return squaresTerm(sumOfSquares(x, mu), s) + logTerm(x.length, s);
}

/** The data's mean: the best μ, whatever σ is. */
export function mean(x: readonly number[]): number {
  return snap(muRange, normal.mle(x).mu);
}

/** The best σ² for a μ: the mean square. Zero when every datum is equal to μ; the likelihood then has no bound. */
export function bestVariance(x: readonly number[], mu: number): number {
  return sumOfSquares(x, mu) / x.length;
}

function bestSigma(x: readonly number[], mu: number): number {
  return Math.sqrt(bestVariance(x, mu));
}

/** The numbers of one pair of parameters. */
export interface Fit {
  readonly mu: number;
  readonly s: number;
  readonly sse: number;
  readonly mse: number;
  readonly squares: number;
  readonly log: number;
  readonly nll: number;
}

export function fitAt(x: readonly number[], mu: number, s: number): Fit {
  const sse = sumOfSquares(x, mu);
  const [squares, log] = [squaresTerm(sse, s), logTerm(x.length, s)];
  return { mu, s, sse, mse: meanSquaredError(x, mu), squares, log, nll: squares + log };
}

/** Every number that the figure shows. */
export interface Reading {
  readonly here: Fit;
  /** At the minimum of the negative log-likelihood: over μ, or over both parameters when σ is estimated too. */
  readonly best: Fit;
  /** N / σ²: how many times the slope of the negative log-likelihood in μ is that of MSE. */
  readonly ratio: number;
  /** Slopes: of NLL and MSE in μ, and of NLL and its term of squares in σ. */
  readonly slopes: { readonly nllMu: number; readonly mseMu: number; readonly nllSigma: number; readonly squaresSigma: number };
  /** The best σ² for the μ at hand: the mean square. */
  readonly bestVariance: number;
}

export function read({ x, mu, s, free }: Pick<Controls, 'x' | 'mu' | 's' | 'free'>): Reading {
  const center = mean(x);
  const total = roundTo(residuals(x, mu).reduce((sum, residual) => sum + residual, 0), DECIMALS);
  return {
    here: fitAt(x, mu, s),
    best: fitAt(x, center, free ? bestSigma(x, center) : s),
    ratio: x.length / (s * s),
    slopes: {
      nllMu: -total / (s * s) + 0,
      mseMu: -total / x.length + 0,
      nllSigma: (x.length - sumOfSquares(x, mu) / (s * s)) / s,
      squaresSigma: -sumOfSquares(x, mu) / s ** 3 + 0,
    },
    bestVariance: bestVariance(x, mu),
  };
}

/** States with a name. */
export function presets(x: readonly number[]) {
  const center = mean(x);
  return {
    atMean: { mu: center },
    atBest: { mu: center, s: snap(sRange, bestSigma(x, center)), free: true },
    tooSmall: { s: 0.5, free: true },
  } satisfies Readonly<Record<string, Partial<Controls>>>;
}

/** Whether the controls are already as a named state sets them. */
export function isAt(controls: Controls, state: Partial<Controls>): boolean {
  return (Object.keys(state) as (keyof Controls)[]).every((name) => controls[name] === state[name]);
}

/** The data with one of them moved. */
export function moved(x: readonly number[], index: number, to: number): readonly number[] {
  return x.with(index, snap(xRange, to));
}
