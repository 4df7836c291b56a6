import type { ContourGrid } from './contourGrid.ts';
import { isolines, type Isoline } from './isolines.ts';
import type { Point } from './path.ts';

/** For the slope of the function, by central differences. */
const STEP_PX = 0.05;

/** A piece of a curve: its ends, and between them the two points that steer it. */
type Cubic = readonly [Point, Point, Point, Point];

/**
 * The `d` of the isolines of a gridded function, smooth and short: cubic pieces that begin and end in vertices of the isoline and
 * run along it there, each as long as the tolerance allows, written in whole pixels. Draw it in a large frame and scale it down.
 *
 * @param tolerancePx how far a piece may pass by the vertices that it spans, before its numbers are rounded
 */
export function contourPath(grid: ContourGrid, levels: readonly number[], tolerancePx: number): string {
  return levels.flatMap((level) => isolines(grid, level).map((line) => written(pieces(grid, line, tolerancePx)))).join('');
}

/** The isoline in as few pieces as a first long one, then the next, needs. */
function pieces(grid: ContourGrid, line: Isoline, tolerancePx: number): Cubic[] {
  const found: Cubic[] = [];
  const directions = line.map((_, i) => direction(grid, line, i));
  const lengths = line.map(() => 0);
  for (let i = 1; i < line.length; i += 1) lengths[i] = (lengths[i - 1] ?? 0) + distance(line[i - 1], line[i]);

  const pieceOf = (i: number, j: number): Cubic => {
    const [[x0, y0], [x3, y3], [u0, v0], [u3, v3]] = [at(line, i), at(line, j), at(directions, i), at(directions, j)];
    const third = ((lengths[j] ?? 0) - (lengths[i] ?? 0)) / 3;
    return [[x0, y0], [x0 + u0 * third, y0 + v0 * third], [x3 - u3 * third, y3 - v3 * third], [x3, y3]];
  };
  /** Whether the piece passes near to every vertex between i and j, measured across the isoline. */
  const isNear = (piece: Cubic, i: number, j: number): boolean => {
    const [from = 0, to = 0] = [lengths[i], lengths[j]];
    for (let k = i + 1; k < j; k += 1) {
      const [x, y] = pointOn(piece, ((lengths[k] ?? 0) - from) / (to - from));
      const [[vertexX, vertexY], [u, v]] = [at(line, k), at(directions, k)];
      if (!(Math.abs((x - vertexX) * v - (y - vertexY) * u) <= tolerancePx)) return false;
    }
    return true;
  };

  for (let i = 0; i < line.length - 1; ) {
    let j = i + 1;
    let piece = pieceOf(i, j);
    while (j + 1 < line.length) {
      const longer = pieceOf(i, j + 1);
      if (!isNear(longer, i, j + 1)) break;
      piece = longer;
      j += 1;
    }
    found.push(piece);
    i = j;
  }
  return found;
}

/** Along the isoline at a vertex, of length 1, toward the next one: across the slope of the function. */
function direction({ at: value }: ContourGrid, line: Isoline, i: number): Point {
  const [x, y] = at(line, i);
  const [before, after] = [line[i - 1] ?? [x, y], line[i + 1] ?? [x, y]];
  const [chordX, chordY] = [after[0] - before[0], after[1] - before[1]];
  const [u, v] = [value(x, y + STEP_PX) - value(x, y - STEP_PX), value(x - STEP_PX, y) - value(x + STEP_PX, y)];
  const length = Math.hypot(u, v) * Math.sign(u * chordX + v * chordY);
  // Where there is no slope to tell by, in a peak or a saddle: as the neighbors lie.
  const chord = Math.hypot(chordX, chordY);
  return Math.abs(length) > 0 && Number.isFinite(length) ? [u / length, v / length] : [chordX / chord, chordY / chord];
}

function pointOn([a, b, c, d]: Cubic, t: number): Point {
  const s = 1 - t;
  const mix = (i: 0 | 1): number => s * s * s * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t * t * t * d[i];
  return [mix(0), mix(1)];
}

/** In relative steps from one rounded place to the next, so that rounding does not add up. */
function written(cubics: readonly Cubic[]): string {
  const [first] = cubics;
  if (first === undefined) return '';
  let [x, y] = rounded(first[0]);
  let path = `M${x} ${y}c`;
  for (const [i, [, ...rest]] of cubics.entries()) {
    const [b, c, d] = rest.map(rounded);
    path += (i > 0 ? ' ' : '') + [b, c, d].map(([toX, toY] = [x, y]) => `${toX - x} ${toY - y}`).join(' ');
    [x, y] = d ?? [x, y];
  }
  return path.replaceAll(' -', '-');
}

function rounded([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)];
}

function distance([x0, y0]: Point = [0, 0], [x1, y1]: Point = [0, 0]): number {
  return Math.hypot(x1 - x0, y1 - y0);
}

function at(points: readonly Point[], i: number): Point {
  const point = points[i];
  if (point === undefined) throw new RangeError(`contourPath: there is no vertex ${i}`);
  return point;
}
