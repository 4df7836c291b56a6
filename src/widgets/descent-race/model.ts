import type { Interval } from '../../plot/scale.ts';
import type { LossKind } from '../shared/trainingSet.ts';
import { choiceParam, flagParam, rangeParam, seedParam, type Param, type Params, type Range } from '../shared/params.ts';

/** What is trained: the logit of one example of class 1, or a model of two weights and a bias on twelve examples. */
export const courses = ['one', 'set'] as const;
export type Course = (typeof courses)[number];

export interface Controls {
  readonly on: Course;
  /** The logit from which both losses set out. */
  readonly z0: number;
  /** The value of both weights from which both losses set out on the twelve examples; the bias starts at 0. */
  readonly w0: number;
  readonly eta: number;
  /** Steps taken; {@link END} is the finished race. */
  readonly t: number;
  /** Whether an example with a wrong label joins the twelve. */
  readonly bad: boolean;
  /** The seed of the question to guess. */
  readonly q: number;
}

export const losses: readonly LossKind[] = ['ce', 'mse'];

/** As many steps as there are. */
export const END = Number.POSITIVE_INFINITY;

/** No race on one logit is run longer: far out and with a small rate squared error is not there yet. */
export const MOST_STEPS = 50_000;
/** On the twelve examples both losses train on after they have reached the goal. */
export const SET_STEPS = 1000;

/** A race on one logit ends when p is above this, one on the examples is decided when their average probability is. */
export const goals: Readonly<Record<Course, number>> = { one: 0.9, set: 0.8 };

export const z0Range: Range = { min: -10, max: 2, step: 0.1 };
export const w0Range: Range = { min: -3, max: 0, step: 0.1 };
export const rates = [0.1, 0.5, 1, 4] as const;
/** Where the walk of the logit is drawn: the goal is at z = log 9. */
export const zInterval: Interval = [-10, 4];

/** Steps in the address: a whole number, or `end`. */
const stepsParam: Param<number> = {
  initial: END,
  parse: (text) => (text === 'end' ? END : /^\d{1,15}$/.test(text) ? Math.min(Number(text), MOST_STEPS) : undefined),
  format: (value) => (value === END ? 'end' : String(value)),
};

/** The figure opens with the race run: a reader who touches nothing sees how it ends. */
export const params: Params<Controls> = {
  on: choiceParam<Course>(courses, 'one'),
  z0: rangeParam(z0Range, -5),
  w0: rangeParam(w0Range, -2),
  eta: choiceParam<number>(rates, 1),
  t: stepsParam,
  bad: flagParam(false),
  q: seedParam(0),
};

/** The logit at which the probability of class 1 is `p`. */
export function logitOf(p: number): number {
  return Math.log(p / (1 - p));
}

/** Starts with a name. */
export const presetStarts = { far: -8, wrong: -5, unsure: 0 } as const;
