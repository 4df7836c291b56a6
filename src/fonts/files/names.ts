import type { Face } from '../faces/faces.ts';

const WINDOWS_UNICODE_ENGLISH = [3, 1, 0x409] as const;
const RECORD = 12;

const styleOf = ({ weight, style }: Pick<Face, 'weight' | 'style'>): string => {
  const heavy = weight >= 700 ? 'Bold' : weight >= 600 ? 'Semibold' : '';
  const slanted = style === 'italic' ? 'Italic' : '';
  return heavy + slanted || 'Regular';
};

/**
 * A `name` table that says what a face is on this site, and no more: `SerifHan-Bold` as its PostScript and full name,
 * of which family and style are parts. Every page loads a score of files, and the long names weigh as much as ten
 * characters in each; besides, a font that was changed may not bear a name that its author reserved. Copyright and
 * license stand in a file of their own, see notices.ts.
 */
export function shortNames(face: Pick<Face, 'family' | 'weight' | 'style'>): Buffer {
  const family = face.family.replaceAll(/ zh$| /g, '');
  const style = styleOf(face);
  const whole = `${family}-${style}`;
  const records = [
    [1, 0, family.length],
    [2, family.length + 1, style.length],
    [4, 0, whole.length],
    [6, 0, whole.length],
  ] as const;
  const strings = 6 + RECORD * records.length;
  const table = Buffer.alloc(strings + 2 * whole.length);
  [0, records.length, strings].forEach((value, i) => table.writeUInt16BE(value, 2 * i));
  records.forEach(([id, start, length], row) => {
    [...WINDOWS_UNICODE_ENGLISH, id, 2 * length, 2 * start].forEach((value, i) => table.writeUInt16BE(value, 6 + RECORD * row + 2 * i));
  });
  Array.from(whole).forEach((letter, i) => table.writeUInt16BE(letter.charCodeAt(0), strings + 2 * i));
  return table;
}
