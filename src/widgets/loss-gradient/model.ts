import { activation, loss } from '../../math/index.ts';
import type { Interval } from '../../plot/scale.ts';
import { choiceParam, flagParam, rangeParam, seedParam, type Params, type Range } from '../shared/params.ts';

/** The true class. */
export type Label = 0 | 1;

export interface Controls {
  readonly z: number;
  readonly y: Label;
  /** Whether the panel of σ(z) and σ′(z) is shown. */
  readonly sig: boolean;
  /** What the question is drawn from. */
  readonly q: number;
}

export const zRange: Range = { min: -8, max: 8, step: 0.1 };
export const zInterval: Interval = [zRange.min, zRange.max];

/** The figure opens confidently wrong: a reader who touches nothing sees the point. */
export const params: Params<Controls> = {
  z: rangeParam(zRange, -5),
  y: choiceParam<Label>([1, 0], 1),
  sig: flagParam(false),
  q: seedParam(0),
};

/** The figure of σ(z) alone has the logit only. */
export const sigmoidParams: Params<Pick<Controls, 'z'>> = { z: params.z };

/** A loss at one logit, and its derivative there. */
export interface LossReading {
  readonly loss: number;
  readonly gradient: number;
}

/** Every number that the figure shows. */
export interface Reading {
  readonly p: number;
  readonly q: number;
  readonly sigmoidPrime: number;
  readonly ce: LossReading;
  readonly mse: LossReading;
  /** How many times the gradient of cross-entropy is that of mean squared error: exactly 1 / σ′(z). */
  readonly ratio: number;
  /** How many times flatter σ is at z than at 0, where its slope is 1/4. */
  readonly flatness: number;
}

export function read({ z, y }: Pick<Controls, 'z' | 'y'>): Reading {
  const sigmoidPrime = activation.sigmoidPrime(z);
  return {
    p: activation.sigmoid(z),
    q: activation.sigmoid(-z),
    sigmoidPrime,
    ce: { loss: loss.binaryCrossEntropy(z, y), gradient: loss.binaryCrossEntropyD1(z, y) },
    mse: { loss: loss.squaredError(z, y), gradient: loss.squaredErrorD1(z, y) },
    ratio: 1 / sigmoidPrime,
    flatness: activation.sigmoidPrime(0) / sigmoidPrime,
  };
}

/** What is plotted over z for a true class: losses, and sizes of gradients. */
export function curves(y: Label) {
  return {
    ceLoss: (z: number) => loss.binaryCrossEntropy(z, y),
    mseLoss: (z: number) => loss.squaredError(z, y),
    cePull: (z: number) => Math.abs(loss.binaryCrossEntropyD1(z, y)),
    msePull: (z: number) => Math.abs(loss.squaredErrorD1(z, y)),
  };
}

/** The model is confidently wrong where it gives the true class a probability below this. */
export const CONFIDENTLY_WRONG = 0.05;

/** The logits at which the model is confidently wrong. */
export function wrongZone(y: Label): Interval {
  const edge = Math.log(CONFIDENTLY_WRONG / (1 - CONFIDENTLY_WRONG));
  return y === 1 ? [zRange.min, edge] : [-edge, zRange.max];
}

/** +1 when a larger z is more right, −1 when it is more wrong: what mirrors the figure. */
export function towardsRight(y: Label): 1 | -1 {
  return y === 1 ? 1 : -1;
}

/** Logits with a name, for the true class at hand. */
export function presetLogits(y: Label): Readonly<Record<'wrong' | 'unsure' | 'right', number>> {
  const sign = towardsRight(y);
  return { wrong: -5 * sign, unsure: 0, right: 4 * sign };
}
