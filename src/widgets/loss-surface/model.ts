import { optimize } from '../../math/index.ts';
import type { Interval } from '../../plot/scale.ts';
import { flagParam, listParam, rangeParam, seedParam, type Params, type Range } from '../shared/params.ts';
import { flippedSet, setGradient, setLoss, trainingSet, type LabelledPoint, type LossKind } from '../shared/trainingSet.ts';

export const kinds: readonly LossKind[] = ['ce', 'mse'];

export interface Controls {
  /** The start of both descents: w₁ and w₂. */
  readonly w: readonly number[];
  /** The bias, held fixed. */
  readonly b: number;
  /** Whether a thirteenth point with a wrong label is in the set. */
  readonly flip: boolean;
  /** The direction of the slice in degrees, from the axis of w₁ toward that of w₂. */
  readonly a: number;
  /** What the question is drawn from. */
  readonly q: number;
}

export const weightRange: Range = { min: -6, max: 6, step: 0.1 };
/** Farther out, the lowest point of mean squared error leaves the map. */
export const biasRange: Range = { min: -1, max: 1, step: 0.1 };
export const angleRange: Range = { min: -90, max: 90, step: 1 };
export const weightInterval: Interval = [weightRange.min, weightRange.max];

/** The figure opens on the plateau of mean squared error, with a slice that leads from there to the lowest point. */
export const params: Params<Controls> = {
  w: listParam(rangeParam(weightRange, 0), { min: 2, max: 2 }, [-4, 3]),
  b: rangeParam(biasRange, 0),
  flip: flagParam(false),
  a: rangeParam(angleRange, -15),
  q: seedParam(0),
};

export const RATE = 1;
export const STEPS = 100;

/** A place in the plane of weights. */
export type Place = readonly [w1: number, w2: number];

/** What shapes the two surfaces. */
export type Surface = Pick<Controls, 'b' | 'flip'>;

export function placeOf({ w: [w1 = 0, w2 = 0] }: Pick<Controls, 'w'>): Place {
  return [w1, w2];
}

export function pointsOf({ flip }: Pick<Surface, 'flip'>): readonly LabelledPoint[] {
  return flip ? flippedSet : trainingSet;
}

/** The loss over w₁ and w₂, the bias held fixed: an average over the points, ½ of the square for mean squared error. */
export function surfaceOf(kind: LossKind, surface: Surface): (w1: number, w2: number) => number {
  const points = pointsOf(surface);
  return (w1, w2) => setLoss(kind, [w1, w2, surface.b], points);
}

/** Its gradient in w₁ and w₂. */
export function gradientOf(kind: LossKind, surface: Surface): (place: readonly number[]) => Place {
  const points = pointsOf(surface);
  return ([w1 = 0, w2 = 0]) => {
    const [d1 = 0, d2 = 0] = setGradient(kind, [w1, w2, surface.b], points);
    return [d1, d2];
  };
}

export interface LossReading {
  readonly loss: number;
  readonly gradient: Place;
  /** The length of the gradient. */
  readonly pull: number;
  /** The start and the place after each step of the descent. */
  readonly path: readonly Place[];
  /** The loss at the end of the descent. */
  readonly after: number;
  /** From the start to the end of the descent, as the crow flies. */
  readonly moved: number;
}

/** Every number that the figure shows of the start. */
export interface Reading {
  readonly ce: LossReading;
  readonly mse: LossReading;
  /** How many times as long the gradient of cross-entropy is. */
  readonly ratio: number;
}

function readLoss(kind: LossKind, controls: Surface & Pick<Controls, 'w'>): LossReading {
  const start = placeOf(controls);
  const loss = surfaceOf(kind, controls);
  const gradient = gradientOf(kind, controls);
  const path = Array.from(optimize.gradientDescent({ gradient, start, rate: RATE, steps: STEPS }), ([w1 = 0, w2 = 0]): Place => [w1, w2]);
  const end = path.at(-1) ?? start;
  const slope = gradient(start);
  return {
    loss: loss(...start),
    gradient: slope,
    pull: Math.hypot(...slope),
    path,
    after: loss(...end),
    moved: Math.hypot(end[0] - start[0], end[1] - start[1]),
  };
}

export function read(controls: Surface & Pick<Controls, 'w'>): Reading {
  const [ce, mse] = [readLoss('ce', controls), readLoss('mse', controls)];
  return { ce, mse, ratio: ce.pull / mse.pull };
}

/** Starts with a name. */
export const presets: Readonly<Record<'plateau' | 'origin' | 'cliff', readonly number[]>> = {
  plateau: [-4, 3],
  origin: [0, 0],
  cliff: [-2, -2],
};
