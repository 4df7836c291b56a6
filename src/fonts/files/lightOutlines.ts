import type { Face } from '../faces/faces.ts';
import { readGlyph, writeGlyph, type SimpleGlyph } from './glyf.ts';
import { simplifyContour } from './simplify.ts';

/** How much an outline may change, in thousandths of an em. */
export interface Lightness {
  /** How far a merged curve may stray. */
  readonly tolerance: number;
  /** Coordinates become multiples of it. */
  readonly grid: number;
}

/**
 * A heading of 42 px at three device pixels a pixel shows a thousandth as an eighth of a pixel, and the sources' own
 * curves were fitted to a thousandth. Letters keep their grid: parts of large brackets must meet.
 */
export const lightness: Readonly<Record<Face['script'], Lightness>> = {
  han: { tolerance: 1.5, grid: 2 },
  latin: { tolerance: 1, grid: 1 },
  math: { tolerance: 1, grid: 1 },
};

interface Table {
  readonly tag: string;
  readonly bytes: Buffer;
}

function readTables(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const at = 12 + 16 * i;
    const start = font.readUInt32BE(at + 8);
    return { tag: font.toString('latin1', at, at + 4), bytes: font.subarray(start, start + font.readUInt32BE(at + 12)) };
  });
}

function writeTables(version: number, tables: readonly Table[]): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.length);
  head.writeUInt32BE(version, 0);
  head.writeUInt16BE(tables.length, 4);
  const bodies: Buffer[] = [];
  let at = head.length;
  for (const [i, { tag, bytes }] of tables.entries()) {
    head.write(tag, 12 + 16 * i, 'latin1');
    head.writeUInt32BE(at, 12 + 16 * i + 8);
    head.writeUInt32BE(bytes.length, 12 + 16 * i + 12);
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    bodies.push(padded);
    at += padded.length;
  }
  return Buffer.concat([head, ...bodies]);
}

function lightGlyph(glyph: Buffer, { tolerance, grid }: Lightness): Buffer {
  if (glyph.length === 0) return glyph;
  const simple: SimpleGlyph | undefined = readGlyph(glyph);
  if (simple === undefined) return Buffer.concat([glyph, Buffer.alloc((4 - (glyph.length % 4)) % 4)]);
  return writeGlyph({ overlaps: simple.overlaps, contours: simple.contours.map((contour) => simplifyContour(contour, tolerance, grid)) });
}

/** A TrueType font with lighter outlines: up to a sixth fewer bytes, nothing else changed. Checksums are left to the packer. */
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
  return writeTables(font.readUInt32BE(0), tables.map(({ tag, bytes }) => ({ tag, bytes: changed[tag] ?? bytes })));
}
