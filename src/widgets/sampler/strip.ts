import { linearScale } from '../../plot/scale.ts';
import type { Point } from '../../plot/path.ts';
import { valueInterval } from './law.ts';
import { PER_ROW, ROWS } from './layout.ts';
import { CELL, classMarks, DIE, DOT, numberMarks, type Marks } from './marks.ts';
import { RECENT, type Run } from './throws.ts';

/** The latest outcomes, in the units of `CELL`. */
export interface Strip {
  readonly marks: readonly Marks[];
  /** A frame around the newest. */
  readonly newest: string;
}

/** Between an outcome and its frame. */
const AROUND = 0.9;

const square = ([x, y]: Point, reach: number): string => `M${x - reach} ${y - reach}h${2 * reach}v${2 * reach}h${-2 * reach}z`;

/** Where the outcome `i` of a row after row stands. */
const placeOf = (i: number): Point => [((i % PER_ROW) + 0.5) * CELL, (Math.floor(i / PER_ROW) + 0.5) * CELL];

/** The latest outcomes: classes in rows, as one reads; numbers over their axis, the newest lowest. */
export function stripScene({ law, recent }: Run): Strip {
  if (law.kind === 'normal') {
    const [low, high] = valueInterval;
    const { toPx } = linearScale(valueInterval, 0, PER_ROW * CELL);
    const places = recent.map((x, i): Point => [toPx(Math.min(Math.max(x, low), high)), ((i + 0.5) * ROWS * CELL) / RECENT]);
    return { marks: numberMarks(places), newest: square(places.at(-1) ?? [0, 0], DOT / 2 + AROUND) };
  }
  const marks = law.weights.flatMap((_, index) => {
    const places = recent.flatMap((outcome, i) => (outcome === index ? [placeOf(i)] : []));
    return places.length === 0 ? [] : classMarks(law.weights.length, index, places);
  });
  return { marks, newest: square(placeOf(recent.length - 1), DIE / 2 + AROUND) };
}
