import type { Interval } from '../../plot/scale.ts';
import type { LossKind } from '../shared/trainingSet.ts';
import { hessianOf } from './lowest.ts';
import { placeOf, surfaceOf, weightInterval, type Controls, type Place } from './model.ts';

type Cut = Pick<Controls, 'w' | 'b' | 'flip' | 'a'>;

/** The straight line through the start, by the distance `s` along it from the point of the line nearest to the origin. */
export interface Line {
  readonly direction: Place;
  /** Where the start is. */
  readonly start: number;
  /** What of it lies on the map. */
  readonly within: Interval;
  place(s: number): Place;
}

/** The cosine and the sine of whole degrees, exact where they are 0 and 1. */
function directionOf(degrees: number): Place {
  if (Math.abs(degrees) === 90) return [0, Math.sign(degrees)];
  return [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
}

/** A start in a corner touches the map with a point of its line only: what is drawn then has this length at least. */
const SHORTEST = 0.01;

export function lineThrough(cut: Pick<Cut, 'w' | 'a'>): Line {
  const [w1, w2] = placeOf(cut);
  const [u1, u2] = directionOf(cut.a);
  const start = w1 * u1 + w2 * u2;
  const across = w2 * u1 - w1 * u2;
  const place = (s: number): Place => [s * u1 - across * u2, s * u2 + across * u1];
  // From the start to each border of the map that the line meets.
  const [low, high] = weightInterval;
  const reach = (sign: 1 | -1): number =>
    Math.min(...([[w1, u1 * sign], [w2, u2 * sign]] as const).map(([from, along]) => (along === 0 ? Number.POSITIVE_INFINITY : ((along > 0 ? high : low) - from) / along)));
  const [back, ahead] = [reach(-1), reach(1)];
  const within: Interval = back + ahead < SHORTEST ? [start - SHORTEST / 2, start + SHORTEST / 2] : [start - back, start + ahead];
  return { direction: [u1, u2], start, within, place };
}

/** Twice differentiated along the line: below 0 where the slice bends downward. */
export function bendAlong(kind: LossKind, cut: Cut): (s: number) => number {
  const { direction: [u1, u2], place } = lineThrough(cut);
  const hessian = hessianOf(kind, cut);
  return (s) => {
    const [h11, h12, h22] = hessian(place(s));
    return h11 * u1 * u1 + 2 * h12 * u1 * u2 + h22 * u2 * u2;
  };
}

export function lossAlong(kind: LossKind, cut: Cut): (s: number) => number {
  const { place } = lineThrough(cut);
  const height = surfaceOf(kind, cut);
  return (s) => height(...place(s));
}

/** A straight line between two points of a slice. */
export interface Chord {
  readonly from: readonly [s: number, loss: number];
  readonly to: readonly [s: number, loss: number];
}

export interface Slice {
  /** Whether the second derivative is nowhere below 0 on what is drawn. */
  readonly convex: boolean;
  /** Where it is not convex: the chord that has the most of the slice above it. */
  readonly chord: Chord | undefined;
}

const PIECES = 240;

/** Whether the slice of a loss is convex, looked at in 241 places; and if not, the chord that shows it. */
export function sliceOf(kind: LossKind, cut: Cut): Slice {
  const { within: [from, to] } = lineThrough(cut);
  const [height, bend] = [lossAlong(kind, cut), bendAlong(kind, cut)];
  const places = Array.from({ length: PIECES + 1 }, (_, i) => from + ((to - from) * i) / PIECES);
  const convex = places.every((s) => bend(s) >= 0);
  return { convex, chord: convex ? undefined : deepestChord(places.map((s) => [s, height(s)])) };
}

/** Of the edges of the lower convex hull the one that lies farthest beneath the points between its ends. */
function deepestChord(points: readonly Chord['from'][]): Chord | undefined {
  const hull: number[] = [];
  const rise = (i: number, j: number): number => {
    const [[s0, l0], [s1, l1]] = [points[i] ?? [0, 0], points[j] ?? [0, 0]];
    return (l1 - l0) / (s1 - s0);
  };
  for (const i of points.keys()) {
    for (let last = hull.at(-1), before = hull.at(-2); last !== undefined && before !== undefined && rise(before, last) >= rise(last, i); last = hull.at(-1), before = hull.at(-2)) hull.pop();
    hull.push(i);
  }
  let deepest: Chord | undefined;
  let depth = 0;
  for (const [k, j] of hull.entries()) {
    const i = hull[k - 1];
    const [from, to] = [points[i ?? 0], points[j]];
    if (i === undefined || from === undefined || to === undefined) continue;
    for (const [s, l] of points.slice(i, j)) {
      const gap = l - (from[1] + rise(i, j) * (s - from[0]));
      if (gap > depth) [depth, deepest] = [gap, { from, to }];
    }
  }
  return deepest;
}
