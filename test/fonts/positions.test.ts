import { describe, expect, it } from 'vitest';
import { dividePositions } from '../../src/fonts/files/positions.ts';

const words = (...values: number[]): number[] => values.flatMap((value) => [(value >> 8) & 255, value & 255]);

/** A GPOS table of lookups; each is its type and the bytes of its one subtable. */
function gposOf(lookups: readonly (readonly [type: number, subtable: readonly number[]])[]): Buffer {
  const list = [...words(lookups.length)];
  let at = 2 + 2 * lookups.length;
  for (const [, subtable] of lookups) {
    list.push(...words(at));
    at += 8 + subtable.length;
  }
  const bodies = lookups.flatMap(([type, subtable]) => [...words(type, 0, 1, 8), ...subtable]);
  return Buffer.from([...words(1, 0, 0, 0, 10), ...list, ...bodies]);
}

/** What stands in the last `count` 16-bit places. */
const last = (gpos: Buffer, count: number): number[] => Array.from({ length: count }, (_, i) => gpos.readInt16BE(gpos.length - 2 * (count - i)));

describe('dividePositions', () => {
  it.each([
    ['one value for all glyphs of a list', 1, words(1, 0, 0b101, -500, -496), 2, [-125, -124]],
    ['a value a glyph', 1, words(2, 0, 0b100, 3, -500, 8, 2), 3, [-125, 2, 1]],
    ['pairs of glyphs, by their second', 2, words(1, 0, 0b100, 0, 1, 12, 2, 7, -500, 9, 40), 4, [7, -125, 9, 10]],
    ['pairs of classes', 2, words(2, 0, 0b100, 0b001, 0, 0, 2, 1, -500, 4, 8, 12), 4, [-125, 1, 2, 3]],
    ['an extension', 9, [...words(1, 1), 0, 0, 0, 8, ...words(1, 0, 0b100, -500)], 1, [-125]],
    ['no length of a contextual lookup', 8, words(1, 500, 500), 2, [500, 500]],
  ] as const)('divides %s', (_, type, subtable, count, divided) => {
    const gpos = gposOf([[type, subtable]]);
    dividePositions(gpos, 4);
    expect(last(gpos, count)).toEqual(divided);
  });

  it('divides a subtable once that two lookups share', () => {
    const gpos = gposOf([[1, words(1, 0, 0b100, 400)], [1, words(1, 0, 0b100, 800)]]);
    // The second lookup now leads to the subtable of the first: from 10 + 22 + 8, back to 10 + 6 + 8.
    const second = 10 + gpos.readUInt16BE(14);
    const first = 10 + gpos.readUInt16BE(12);
    gpos.writeUInt16BE(8, second + 6);
    gpos.writeUInt16BE(second - first + 8, first + 6);
    dividePositions(gpos, 4);
    expect(last(gpos, 1)).toEqual([200]);
  });

  it('refuses what it can not divide', () => {
    expect(() => dividePositions(gposOf([[4, words(1, 0, 0)]]), 4)).toThrow('type 4');
    expect(() => dividePositions(gposOf([[1, words(1, 0, 0b10100, 0, 0)]]), 4)).toThrow('value formats 20');
  });
});
