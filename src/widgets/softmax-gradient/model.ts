import { activation, loss } from '../../math/index.ts';
import { roundTo } from '../../plot/ticks.ts';
import { choiceParam, listParam, rangeParam, seedParam, type Params, type Range } from '../shared/params.ts';
import { flatEigenvalues, type Eigenvalues } from './flatEigenvalues.ts';

/** The figure has three classes, counted from 1. */
export type ClassNumber = 1 | 2 | 3;
export const classes: readonly ClassNumber[] = [1, 2, 3];

export interface Controls {
  /** One logit for each class. */
  readonly z: readonly number[];
  /** The true class. */
  readonly y: ClassNumber;
  /** What is added to all logits. */
  readonly c: number;
  /** What the question is drawn from. */
  readonly q: number;
}

/** What the numbers of the figure depend on. */
export type State = Pick<Controls, 'z' | 'y' | 'c'>;

export const zRange: Range = { min: -10, max: 10, step: 0.1 };
export const cRange: Range = { min: -5, max: 5, step: 0.1 };

/** The figure opens confidently wrong: a reader who touches nothing sees the point. */
export const params: Params<Controls> = {
  z: listParam(rangeParam(zRange, 0), { min: classes.length, max: classes.length }, [-4, 5, 0]),
  y: choiceParam(classes, 1),
  c: rangeParam(cRange, 0),
  q: seedParam(0),
};

/** The two losses that the figure compares. */
export const losses = ['ce', 'mse'] as const;
export type Loss = (typeof losses)[number];

/** Every number that the figure shows; lists have an entry for each class. */
export interface Reading {
  /** The logits after adding c. */
  readonly logits: readonly number[];
  readonly p: readonly number[];
  readonly target: readonly number[];
  /** Gradients in the logits; that of cross-entropy is the residual r = p − y as well. */
  readonly gradient: Readonly<Record<Loss, readonly number[]>>;
  /** Σ pⱼ rⱼ. */
  readonly meanResidual: number;
  /** How many times longer the gradient of cross-entropy is than that of mean squared error. */
  readonly ratio: number;
  /** Eigenvalues of the Hessians, rising: curvatures along three perpendicular directions. */
  readonly curvature: Readonly<Record<Loss, Eigenvalues>>;
  /** The most by which adding c changed any probability or gradient. */
  readonly drift: number;
}

/** The label in one-hot encoding. */
function oneHot(y: ClassNumber): number[] {
  return classes.map((k) => (k === y ? 1 : 0));
}

function outputs(logits: readonly number[], target: readonly number[]): { readonly p: number[]; readonly ce: number[]; readonly mse: number[] } {
  return {
    p: activation.softmax(logits),
    ce: loss.crossEntropyGradient(logits, target),
    mse: loss.meanSquaredErrorGradient(logits, target),
  };
}

export function read({ z, y, c }: State): Reading {
  const logits = z.map((logit) => roundTo(logit + c, 1));
  const target = oneHot(y);
  const { p, ce, mse } = outputs(logits, target);
  const unshifted = c === 0 ? undefined : Object.values(outputs(z, target)).flat();
  return {
    logits,
    p,
    target,
    gradient: { ce, mse },
    meanResidual: p.reduce((sum, probability, i) => sum + probability * (ce[i] ?? 0), 0),
    ratio: Math.hypot(...ce) / Math.hypot(...mse),
    curvature: {
      ce: flatEigenvalues(loss.crossEntropyHessian(logits, target)),
      mse: flatEigenvalues(loss.meanSquaredErrorHessian(logits, target)),
    },
    drift: unshifted === undefined ? 0 : Math.max(...[...p, ...ce, ...mse].map((value, i) => Math.abs(value - (unshifted[i] ?? Number.NaN)))),
  };
}

/** Logits with a name, for the true class at hand; the class after it is its rival. */
export function presetLogits(y: ClassNumber): Readonly<Record<'wrong' | 'unsure' | 'right', readonly number[]>> {
  const turned = (own: number, rival: number): number[] => classes.map((k) => [own, rival, 0][(k - y + classes.length) % classes.length] ?? 0);
  return { wrong: turned(-4, 5), unsure: turned(0, 0), right: turned(5, -4) };
}

/** The logits with another value in one place. */
export function withLogit(z: readonly number[], i: number, value: number): readonly number[] {
  return z.map((logit, j) => (j === i ? value : logit));
}
