import type { Box } from '../../plot/frame.ts';
import { binRows } from './bins.ts';
import type { Term } from './reading.ts';

/** A drawing for a width: the same bins and the same 13 px text, laid out anew instead of scaled. */
export interface Layout {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  /** The same for every K and n where it can be, so that the controls stay where they are. */
  readonly height: number;
  /** On both sides of the bins. */
  readonly margin: number;
  /** How many bins of four variables stand in a line, by n. */
  readonly columns: readonly number[];
}

/** The least height of a bin: 44 px under a finger, also where a phone of 360 px shows the narrow drawing a little smaller. */
const TAP = 46;

export const wide: Layout = { name: 'wide', width: 620, height: 350, margin: 30, columns: [1, 4, 5, 5, 7, 8, 12] };
export const narrow: Layout = { name: 'narrow', width: 358, height: 350, margin: 1.5, columns: [1, 4, 5, 5, 7, 7, 7] };
export const layouts: readonly Layout[] = [wide, narrow];

/** How many bins stand in the longest line. */
export function columnsOf({ columns }: Layout, K: number, n: number): number {
  return K === 4 ? (columns[n] ?? 1) : n + 1;
}

function linesOf(layout: Layout, terms: readonly Term[], K: number, n: number): number[][] {
  if (K < 4) return binRows(terms, K);
  const columns = columnsOf(layout, K, n);
  return Array.from({ length: Math.ceil(terms.length / columns) }, (_, line) => terms.slice(line * columns, (line + 1) * columns).map((_term, i) => line * columns + i));
}

export interface Bins {
  readonly height: number;
  /** The cell of each term. */
  readonly cells: readonly Box[];
}

/** Where the bins are: for three variables a triangle, for two a row, for four lines that are filled one after the other. */
export function placeBins(layout: Layout, terms: readonly Term[], K: number, n: number): Bins {
  const lines = linesOf(layout, terms, K, n);
  const height = Math.max(layout.height, lines.length * TAP);
  const size = { width: (layout.width - 2 * layout.margin) / columnsOf(layout, K, n), height: height / lines.length };
  const cells = lines.flatMap((line, i) => {
    const left = K === 4 ? layout.margin : (layout.width - line.length * size.width) / 2;
    return line.map((_, j) => ({ left: left + j * size.width, top: i * size.height, ...size }));
  });
  return { height, cells };
}
