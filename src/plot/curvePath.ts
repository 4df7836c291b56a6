import type { Frame } from './frame.ts';

/** What a piece of the drawn curve may miss the graph by, before its numbers are rounded. */
const TOLERANCE_PX = 0.07;
/** Curves are written in tenths of a pixel. */
const PER_PX = 10;
/** Pieces to begin with, so that a symmetric bump cannot hide between the places where a piece is measured. */
const PIECES = 8;
const MAX_HALVINGS = 10;
/** Places inside of a piece at which it is measured. */
const PARTS = [1, 2, 3, 4, 5, 6, 7].map((eighth) => eighth / 8);

/** A cubic piece: heights at its ends and at the two points that steer it, which stand at its thirds. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly heights: readonly [number, number, number, number];
}

function heightAt([y0, y1, y2, y3]: Piece['heights'], t: number): number {
  const s = 1 - t;
  return s * s * s * y0 + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * y3;
}

/** Pieces that together follow `f`, each with the graph's height and slope at both ends; halved until they are near enough. */
function pieces(f: (x: number) => number, { x, y }: Frame): Piece[] {
  const [low, high] = x.domain;
  const height = (value: number): number => y.toPx(f(value));
  const step = (high - low) * 1e-6;
  /** Pixels of height per unit of x; at the ends of the domain from inside of it. */
  const slope = (value: number): number => {
    const [a, b] = [Math.max(value - step, low), Math.min(value + step, high)];
    return (height(b) - height(a)) / (b - a);
  };
  const found: Piece[] = [];
  const fit = (from: number, to: number, halvings: number): void => {
    const third = (to - from) / 3;
    const [start, end] = [height(from), height(to)];
    const heights = [start, start + slope(from) * third, end - slope(to) * third, end] as const;
    const straight = [start, start + (end - start) / 3, end - (end - start) / 3, end] as const;
    const isNear = PARTS.every((part) => Math.abs(heightAt(heights, part) - height(from + (to - from) * part)) <= TOLERANCE_PX);
    if (isNear) found.push({ from, to, heights });
    else if (halvings === MAX_HALVINGS) {
      // Where the curve ends inside of the smallest piece, or bends without a slope.
      if (Number.isFinite(start + end)) found.push({ from, to, heights: straight });
    } else {
      const middle = (from + to) / 2;
      fit(from, middle, halvings + 1);
      fit(middle, to, halvings + 1);
    }
  };
  for (let i = 0; i < PIECES; i += 1) fit(low + ((high - low) * i) / PIECES, low + ((high - low) * (i + 1)) / PIECES, 0);
  return found;
}

/**
 * The `d` of the graph of `f` over the frame's x interval, in cubic pieces, 0.15 px from the graph at most. Where `f` has no
 * finite value the pen is lifted.
 */
export function curvePath(f: (x: number) => number, frame: Frame): string {
  const tenths = (px: number): number => Math.round(px * PER_PX);
  let path = '';
  let end: readonly [x: number, y: number] | undefined;
  let last: number | undefined;
  for (const { from, to, heights } of pieces(f, frame)) {
    // Steps lead from one rounded place to the next, so that rounding does not add up.
    if (end === undefined || last !== from) {
      end = [tenths(frame.x.toPx(from)), tenths(heights[0])];
      path += `M${end.map(written).join(' ')}c`;
    } else path += ' ';
    const [x, y] = end;
    const run = tenths(frame.x.toPx(to)) - x;
    const [, y1, y2, y3] = heights.map((height) => tenths(height) - y);
    path += [run / 3, y1 ?? 0, (2 * run) / 3, y2 ?? 0, run, y3 ?? 0].map(Math.round).map(written).join(' ');
    end = [x + run, y + (y3 ?? 0)];
    last = to;
  }
  return path.replaceAll(' -', '-');
}

/** Tenths as a number of pixels, without a zero before the point. */
function written(value: number): string {
  return String(value / PER_PX + 0).replace(/^(-?)0\./, '$1.');
}
