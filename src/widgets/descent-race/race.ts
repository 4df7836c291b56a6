import type { LossKind } from '../shared/trainingSet.ts';

/** The way of one loss. */
export interface Track<Point> {
  /** Where it stood after each step, the start first. */
  readonly points: readonly Point[];
  /** Steps to the goal; `undefined` when it was not reached. */
  readonly arrival: number | undefined;
  /** The probability that counts, after a number of steps; after the last one it stays. */
  p(step: number): number;
}

export interface Race<Point> extends Readonly<Record<LossKind, Track<Point>>> {
  /** Steps until the slower one is done. */
  readonly length: number;
}

/** A number of steps as far as the walk goes. */
export function stepWithin(points: readonly unknown[], step: number): number {
  return Math.min(step, points.length - 1);
}

/** Where a loss stands after a number of steps; after the last one it stays. */
export function pointAt<Point>({ points }: Pick<Track<Point>, 'points'>, step: number): Point {
  const point = points[stepWithin(points, step)];
  if (point === undefined) throw new RangeError(`pointAt: no point after ${step} steps`);
  return point;
}

export function raceOf<Point>(ce: Track<Point>, mse: Track<Point>): Race<Point> {
  return { ce, mse, length: Math.max(ce.points.length, mse.points.length) - 1 };
}

/** What decides a race: how many steps squared error is behind, or, where cross-entropy never arrives, by how much it is ahead at the end. */
export type Verdict =
  | { readonly kind: 'lag'; readonly ce: number; readonly mse: number; readonly steps: number; /** Only a bound: squared error has not arrived. */ readonly atLeast: boolean }
  | { readonly kind: 'gap'; readonly ce: number; readonly mse: number; readonly difference: number };

export function verdict<Point>({ ce, mse, length }: Race<Point>): Verdict {
  if (ce.arrival === undefined) {
    const [ceEnd, mseEnd] = [ce.p(length), mse.p(length)];
    return { kind: 'gap', ce: ceEnd, mse: mseEnd, difference: mseEnd - ceEnd };
  }
  const mseSteps = mse.arrival ?? length;
  return { kind: 'lag', ce: ce.arrival, mse: mseSteps, steps: mseSteps - ce.arrival, atLeast: mse.arrival === undefined };
}
