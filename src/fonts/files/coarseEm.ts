import { dividePositions } from './positions.ts';

/** Signed 16-bit lengths of the tables of fixed form, by their place in the table (OpenType 1.9). */
const LENGTHS: Readonly<Record<string, readonly number[]>> = {
  // Bounds of all glyphs.
  head: [36, 38, 40, 42],
  // Ascender to xMaxExtent, and the shift of a slanted caret.
  hhea: [4, 6, 8, 10, 12, 14, 16, 22],
  // Mean advance, subscript to strikeout, then the ascents and descents, x-height and height of capitals.
  'OS/2': [2, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 68, 70, 72, 74, 76, 86, 88],
  post: [8, 10],
};
const UNITS_PER_EM = 18;

function divideAt(bytes: Buffer, places: readonly number[], divisor: number): void {
  for (const at of places) if (at + 2 <= bytes.length) bytes.writeInt16BE(Math.round(bytes.readInt16BE(at) / divisor), at);
}

/** Pairs of advance and left bearing, then bearings alone: all of them 16-bit lengths. */
function everyPlace({ length }: Buffer): number[] {
  return Array.from({ length: Math.floor(length / 2) }, (_, i) => 2 * i);
}

/**
 * The tables around the outlines, for an em of fewer units: lengths divided and rounded. What holds no length comes back as it is.
 *
 * @param divisor of which the units of the em are a multiple
 * @throws Error when they are not, or when a table positions glyphs in a way that pages of this site do not use
 */
export function withCoarserEm(tag: string, table: Buffer, divisor: number): Buffer {
  if (divisor === 1) return table;
  const bytes = Buffer.from(table);
  if (tag === 'head') {
    const units = bytes.readUInt16BE(UNITS_PER_EM);
    if (units % divisor !== 0) throw new Error(`fonts: an em of ${units} units can not be cut into ${divisor}ths`);
    bytes.writeUInt16BE(units / divisor, UNITS_PER_EM);
  }
  if (tag === 'hmtx') divideAt(bytes, everyPlace(bytes), divisor);
  else if (tag === 'GPOS') dividePositions(bytes, divisor);
  else divideAt(bytes, LENGTHS[tag] ?? [], divisor);
  return bytes;
}
