import type { Frame } from './frame.ts';
import type { Point } from './path.ts';

/** Values of a function at the crossings of a square grid over a frame, row by row from the top. */
export interface ContourGrid {
  /** The function itself, over pixels of the frame. */
  readonly at: (xPx: number, yPx: number) => number;
  readonly values: Float64Array;
  /** Cells along each side. */
  readonly cells: number;
  /** The place of a crossing, in pixels. */
  readonly place: (column: number, row: number) => Point;
}

/**
 * Look at `f` on a grid of `cells` × `cells` over the frame, once for all of its isolines. What an isoline does within a cell is
 * not seen: a closed one that crosses no line of the grid is missed.
 */
export function contourGrid(f: (x: number, y: number) => number, { left, top, width, height, x, y }: Frame, cells: number): ContourGrid {
  if (!(cells >= 1 && Number.isInteger(cells))) throw new RangeError(`contourGrid: cells must be an integer ≥ 1, got ${cells}`);
  const at = (xPx: number, yPx: number): number => f(x.toValue(xPx), y.toValue(yPx));
  const place = (column: number, row: number): Point => [left + (width * column) / cells, top + (height * row) / cells];
  const values = Float64Array.from({ length: (cells + 1) ** 2 }, (_, i) => at(...place(i % (cells + 1), Math.floor(i / (cells + 1)))));
  return { at, values, cells, place };
}
