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

/** Letters keep their grid: parts of large brackets must meet. */
const LETTERS: Lightness = { tolerance: 1, grid: 1 };
/** Headings of 42 px at three device pixels a pixel show a thousandth as an eighth of a pixel: points stand within a quarter of where they were. */
const HEADINGS: Lightness = { tolerance: 2, grid: 4 };
/** Text of 17 px shows it as a twentieth: points stand within an eighth, on paper of 600 dpi within a quarter of a dot. */
const TEXT: Lightness = { tolerance: 3, grid: 5 };

/** How light the outlines of a face may be, by the size at which it is set. */
export function lightnessOf({ script, weight }: Pick<Face, 'script' | 'weight'>): Lightness {
  if (script !== 'han') return LETTERS;
  return weight > 400 ? HEADINGS : TEXT;
}

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
