const SINGLE = 1;
const PAIR = 2;
const EXTENSION = 9;
/** Lookups that hold no lengths of their own: where they apply, others do. */
const CONTEXTUAL: ReadonlySet<number> = new Set([7, 8]);
/** Placement and advance in x and y; the higher bits are offsets to tables for old screens. */
const LENGTH_BITS = 0b1111;

const bitsOf = (format: number): number => [...format.toString(2)].filter((bit) => bit === '1').length;

/** The places of `count` value records that follow one another, each after `skip` bytes. */
function valuePlaces(start: number, count: number, skip: number, formats: readonly number[]): number[] {
  const lengths = formats.reduce((sum, format) => sum + bitsOf(format), 0);
  return Array.from({ length: count }, (_, i) => start + i * (skip + 2 * lengths) + skip).flatMap((at) => Array.from({ length: lengths }, (_, k) => at + 2 * k));
}

function singlePlaces(gpos: Buffer, at: number): number[] {
  const format = gpos.readUInt16BE(at + 4);
  return gpos.readUInt16BE(at) === 1 ? valuePlaces(at + 6, 1, 0, [format]) : valuePlaces(at + 8, gpos.readUInt16BE(at + 6), 0, [format]);
}

function pairPlaces(gpos: Buffer, at: number): number[] {
  const formats = [gpos.readUInt16BE(at + 4), gpos.readUInt16BE(at + 6)];
  if (gpos.readUInt16BE(at) === 2) return valuePlaces(at + 16, gpos.readUInt16BE(at + 12) * gpos.readUInt16BE(at + 14), 0, formats);
  return Array.from({ length: gpos.readUInt16BE(at + 8) }, (_, i) => at + gpos.readUInt16BE(at + 10 + 2 * i)).flatMap((set) =>
    valuePlaces(set + 2, gpos.readUInt16BE(set), 2, formats),
  );
}

function subtablePlaces(gpos: Buffer, type: number, at: number): number[] {
  if (type === EXTENSION) return subtablePlaces(gpos, gpos.readUInt16BE(at + 2), at + gpos.readUInt32BE(at + 4));
  if (CONTEXTUAL.has(type)) return [];
  const formats = type === PAIR ? gpos.readUInt16BE(at + 4) | gpos.readUInt16BE(at + 6) : gpos.readUInt16BE(at + 4);
  if ((type !== SINGLE && type !== PAIR) || (formats & ~LENGTH_BITS) !== 0) {
    throw new Error(`fonts: a GPOS lookup of type ${type}, value formats ${formats}, can not be made coarser`);
  }
  return type === SINGLE ? singlePlaces(gpos, at) : pairPlaces(gpos, at);
}

/**
 * Divides every length of a GPOS table in place: adjustments of single glyphs and of pairs, which is all that trimming and
 * kerning use (OpenType 1.9, "GPOS").
 */
export function dividePositions(gpos: Buffer, divisor: number): void {
  const lookups = gpos.readUInt16BE(8);
  const starts = Array.from({ length: gpos.readUInt16BE(lookups) }, (_, i) => lookups + gpos.readUInt16BE(lookups + 2 + 2 * i));
  // Lookups may share what they hold: each length is divided once.
  const places = new Set(starts.flatMap((lookup) => {
    const type = gpos.readUInt16BE(lookup);
    return Array.from({ length: gpos.readUInt16BE(lookup + 4) }, (_, i) => subtablePlaces(gpos, type, lookup + gpos.readUInt16BE(lookup + 6 + 2 * i))).flat();
  }));
  for (const at of places) gpos.writeInt16BE(Math.round(gpos.readInt16BE(at) / divisor), at);
}
