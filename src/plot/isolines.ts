import type { ContourGrid } from './contourGrid.ts';
import type { Point } from './path.ts';

/** What a vertex may be from the isoline along its edge of the grid. */
const TOLERANCE_PX = 1e-3;
const MAX_STEPS = 60;

/** A polyline whose vertices lie on the isoline; a closed one ends where it begins. */
export type Isoline = readonly Point[];

/**
 * The lines on which the gridded function has the value `level`: marching squares, with each vertex moved along its edge to within
 * 0.001 px of a true crossing. In a saddle, where the four corners alternate, the function in the middle of the cell says which
 * corners are joined. Cells with a corner that is not finite are left out.
 */
export function isolines(grid: ContourGrid, level: number): Isoline[] {
  const { cells, values, at, place } = grid;
  const columns = cells + 1;
  const vertices = new Map<number, Point>();
  /** For each edge the edges that it is joined to, at most one in each of its two cells. */
  const joined = new Map<number, number[]>();
  const above = (corner: number): boolean => (values[corner] ?? Number.NaN) >= level;

  /** Edges by number: to the right of a corner even, below it odd. */
  const vertexOn = (edge: number): void => {
    if (vertices.has(edge)) return;
    const corner = edge >> 1;
    const [column, row] = [corner % columns, Math.floor(corner / columns)];
    const end = edge % 2 === 0 ? place(column + 1, row) : place(column, row + 1);
    vertices.set(edge, crossing(at, level, place(column, row), end));
  };
  const join = (a: number, b: number): void => {
    for (const [from, to] of [[a, b], [b, a]] as const) {
      vertexOn(from);
      joined.set(from, [...(joined.get(from) ?? []), to]);
    }
  };

  for (let row = 0; row < cells; row += 1) {
    for (let column = 0; column < cells; column += 1) {
      const corner = row * columns + column;
      const first = above(corner);
      // Most cells are not crossed at all: they are left as fast as can be.
      if (above(corner + 1) === first && above(corner + columns) === first && above(corner + columns + 1) === first) continue;
      // Around the cell: corners from the top left, and between them its edges from the top one.
      const corners = [corner, corner + 1, corner + columns + 1, corner + columns];
      if (corners.some((each) => !Number.isFinite(values[each]))) continue;
      const edges = [2 * corner, 2 * (corner + 1) + 1, 2 * (corner + columns), 2 * corner + 1];
      const crossed = edges.filter((_, i) => above(corners[i] ?? 0) !== above(corners[(i + 1) % 4] ?? 0));
      const [a, b, c, d] = crossed;
      if (a === undefined || b === undefined) continue;
      if (c === undefined || d === undefined) join(a, b);
      else {
        const [x0, y0] = place(column, row);
        const [x1, y1] = place(column + 1, row + 1);
        const middleIsLikeFirst = at((x0 + x1) / 2, (y0 + y1) / 2) >= level === first;
        // The first corner lies between the last edge and the first: cut off alone, or joined to the one across.
        if (middleIsLikeFirst) [[a, b], [c, d]].forEach(([from = a, to = a]) => join(from, to));
        else [[d, a], [b, c]].forEach(([from = a, to = a]) => join(from, to));
      }
    }
  }
  return chains(joined).map((edges) => distinct(edges.map((edge) => vertices.get(edge) ?? [Number.NaN, Number.NaN])));
}

/** Where the function passes the level on an edge that it passes it on: by false position (Illinois), which keeps both sides. */
function crossing(at: ContourGrid['at'], level: number, from: Point, to: Point): Point {
  const on = (part: number): Point => [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
  const smallest = TOLERANCE_PX / Math.hypot(to[0] - from[0], to[1] - from[1]);
  let [low, high] = [0, 1];
  let [lowValue, highValue] = [at(...from) - level, at(...to) - level];
  let part = 0;
  for (let i = 0; i < MAX_STEPS; i += 1) {
    const previous = part;
    part = low + (high - low) * (lowValue / (lowValue - highValue));
    const value = at(...on(part)) - level;
    if (value === 0 || (i > 0 && Math.abs(part - previous) < smallest / 4)) break;
    if (value >= 0 === lowValue >= 0) {
      [low, lowValue] = [part, value];
      if (part > previous) highValue /= 2;
    } else {
      [high, highValue] = [part, value];
      if (part < previous) lowValue /= 2;
    }
  }
  return on(part);
}

/** Follow joined edges to their ends: first the lines that begin at the border, then what is left, which is closed. */
function chains(joined: ReadonlyMap<number, readonly number[]>): number[][] {
  const seen = new Set<number>();
  const follow = (start: number): number[] => {
    const chain: number[] = [];
    for (let edge: number | undefined = start; edge !== undefined; edge = joined.get(edge)?.find((next) => !seen.has(next))) {
      seen.add(edge);
      chain.push(edge);
    }
    return chain;
  };
  const found: number[][] = [];
  for (const [edge, next] of joined) if (next.length === 1 && !seen.has(edge)) found.push(follow(edge));
  for (const edge of joined.keys()) if (!seen.has(edge)) found.push([...follow(edge), edge]);
  return found;
}

/** Without points that fall together, as where the level passes through a corner of the grid. */
function distinct(points: readonly Point[]): Point[] {
  return points.filter(([x, y], i) => {
    const previous = points[i - 1];
    return previous === undefined || Math.hypot(x - previous[0], y - previous[1]) > 2 * TOLERANCE_PX;
  });
}
