import type { Term } from './reading.ts';

/** The rows of the bins as a reader walks through them, by the indices of their terms: one power of x₁ a row; two variables make one row. */
export function binRows(terms: readonly Term[], K: number): number[][] {
  const rows = new Map<number, number[]>();
  for (const [i, { exponents }] of terms.entries()) {
    const row = K === 2 ? 0 : (exponents[0] ?? 0);
    rows.set(row, [...(rows.get(row) ?? []), i]);
  }
  return [...rows.values()];
}

/** How far a key leads, in rows and along the row; farther than any row is long means its end. */
const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

function inside<T>(list: readonly T[], index: number): T | undefined {
  return list[Math.min(Math.max(index, 0), list.length - 1)];
}

/** The bin that a key leads to, as in every grid: arrows to the neighbor, Home and End along the row; `undefined` for any other key. */
export function neighbor(key: string, at: number, rows: readonly (readonly number[])[]): number | undefined {
  const move = MOVES[key];
  const row = rows.findIndex((each) => each.includes(at));
  return move && inside(inside(rows, row + move[0]) ?? [], (rows[row]?.indexOf(at) ?? 0) + move[1]);
}
