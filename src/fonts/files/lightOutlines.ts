import type { Face } from '../faces/faces.ts';
import { withCoarserEm } from './coarseEm.ts';
import { readGlyph, writeGlyph, type Contour, type SimpleGlyph } from './glyf.ts';
import { readTables, writeTables } from './sfnt.ts';
import { simplifyContour } from './simplify.ts';

/** How much an outline may change, in thousandths of an em. */
export interface Lightness {
  /** How far a merged curve may stray. */
  readonly tolerance: number;
  /** Coordinates become multiples of it, and the em is counted in it: smaller steps from point to point take fewer bytes. */
  readonly grid: number;
}

/**
 * Text of 17 px at three device pixels a pixel shows a thousandth as a twentieth of a pixel, so that points stand within a tenth
 * of where they were; in a heading of 42 px, within a quarter. Letters keep their grid: parts of large brackets must meet.
 */
export const lightness: Readonly<Record<Face['script'], Lightness>> = {
  han: { tolerance: 2, grid: 4 },
  latin: { tolerance: 1, grid: 1 },
  math: { tolerance: 1, grid: 1 },
};

function lightGlyph(glyph: Buffer, { tolerance, grid }: Lightness): Buffer {
  if (glyph.length === 0) return glyph;
  const simple: SimpleGlyph | undefined = readGlyph(glyph);
  if (simple === undefined) {
    if (grid !== 1) throw new Error('fonts: a glyph that is put together from others can not be made coarser');
    return Buffer.concat([glyph, Buffer.alloc((4 - (glyph.length % 4)) % 4)]);
  }
  const light = (contour: Contour): Contour => simplifyContour(contour, tolerance, grid).map(({ x, y, on }) => ({ x: Math.round(x / grid), y: Math.round(y / grid), on }));
  return writeGlyph({ overlaps: simple.overlaps, contours: simple.contours.map(light) });
}

/** A TrueType font with lighter outlines: up to a third fewer bytes, the same widths and features. Checksums are left to the packer. */
export function withLightOutlines(font: Buffer, allowed: Lightness): Buffer {
  const tables = readTables(font);
  const table = (tag: string): Buffer => {
    const found = tables.find((candidate) => candidate.tag === tag);
    if (found === undefined) throw new Error(`fonts: a font without a ${tag} table can not be made lighter`);
    return found.bytes;
  };
  const [head, loca, glyf] = [Buffer.from(table('head')), table('loca'), table('glyf')];
  const isLong = head.readInt16BE(50) === 1;
  const offset = (i: number) => (isLong ? loca.readUInt32BE(4 * i) : 2 * loca.readUInt16BE(2 * i));
  const count = table('maxp').readUInt16BE(4);
  const glyphs = Array.from({ length: count }, (_, i) => lightGlyph(glyf.subarray(offset(i), offset(i + 1)), allowed));
  const offsets = Buffer.alloc(4 * (count + 1));
  let end = 0;
  glyphs.forEach((glyph, i) => offsets.writeUInt32BE((end += glyph.length), 4 * (i + 1)));
  head.writeInt16BE(1, 50);
  const changed: Readonly<Record<string, Buffer>> = { head, loca: offsets, glyf: Buffer.concat(glyphs) };
  return writeTables(font.readUInt32BE(0), tables.map(({ tag, bytes }) => ({ tag, bytes: withCoarserEm(tag, changed[tag] ?? bytes, allowed.grid) })));
}
