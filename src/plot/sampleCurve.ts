import type { Frame } from './frame.ts';
import type { Point } from './path.ts';

/** A tenth of a pixel: what a chord may miss the curve by. */
const TOLERANCE_PX = 0.1;
/** Pieces to begin with, so that a symmetric bump cannot hide between two samples. */
const PIECES = 16;
const MAX_HALVINGS = 7;

/**
 * Points of the graph of `f` over the frame's x interval, both ends included, in pixels: dense where it bends, sparse
 * where it is straight. Every point lies on the curve, and every chord within a tenth of a pixel of it: measured at the
 * chord's quarters, after at most 7 halvings of a sixteenth of the interval. A non-finite value gives a point that lifts the pen.
 */
export function sampleCurve(f: (x: number) => number, frame: Frame): Point[] {
  const [low, high] = frame.x.domain;
  const at = (x: number): Point => [frame.x.toPx(x), frame.y.toPx(f(x))];
  const points: Point[] = [at(low)];

  const refine = (a: number, from: Point, b: number, to: Point, halvings: number): void => {
    // All quarters, because a chord through a point of inflection meets the curve in its middle.
    const misses = [0.25, 0.5, 0.75].map((part) => Math.abs(at(a + (b - a) * part)[1] - (from[1] + (to[1] - from[1]) * part)));
    // A miss that is NaN or infinite marks an edge of the curve: look closer.
    if (halvings === MAX_HALVINGS || misses.every((miss) => miss <= TOLERANCE_PX)) {
      points.push(to);
      return;
    }
    const middle = (a + b) / 2;
    const between = at(middle);
    refine(a, from, middle, between, halvings + 1);
    refine(middle, between, b, to, halvings + 1);
  };

  let from = low;
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const to = low + ((high - low) * piece) / PIECES;
    refine(from, at(from), to, at(to), 0);
    from = to;
  }
  return points;
}
