import { fold } from './fold.ts';
import { placesOf } from './rank.ts';
import { scriptsOf } from './scripts.ts';

export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** About two lines of a result, in half-widths: a Han character takes two. */
const LENGTH = 150;
const LEAD = 30;

const widthOf = (text: string): number => Array.from(text).reduce((sum, character) => sum + (/[\u2e80-\uffee]/.test(character) ? 2 : 1), 0);

function rangesOf(text: string, words: readonly string[]): [number, number][] {
  const compared = fold(text);
  const ranges = words
    .filter((word) => word !== '')
    .flatMap((word) => placesOf(compared, word).map((at): [number, number] => [at, at + word.length]))
    .toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  const joined: [number, number][] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else joined.push([...range]);
  }
  return joined;
}

/** A text in pieces, those that were looked for marked. */
export function marked(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of rangesOf(text, words)) {
    if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}

/** Where a piece of text may begin: not inside a word, nor inside what stands low or high in a formula. */
function beginning(text: string, near: number): number {
  let start = scriptsOf(text).find((script) => script.start <= near && near < script.end)?.start ?? near;
  while (start > 0 && /[\p{Script=Latin}\p{N}]/u.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

/** The part of a text around the first word that was looked for, with every one marked. */
export function snippet(text: string, words: readonly string[]): Piece[] {
  const first = rangesOf(text, words)[0]?.[0] ?? 0;
  let start = first;
  while (start > 0 && widthOf(text.slice(start, first)) < LEAD) start -= 1;
  start = beginning(text, start);
  if (start < 8) start = 0;
  let end = start;
  let width = 0;
  for (const character of text.slice(start)) {
    if (width >= LENGTH) break;
    width += widthOf(character);
    end += character.length;
  }
  if (end < text.length) {
    const whole = text.slice(start, end).replace(/[\p{Script=Latin}\p{N}]+$/u, '');
    if (whole.length > (end - start) / 2) end = start + whole.length;
  }
  end = scriptsOf(text).find((script) => script.start < end && end < script.end)?.start ?? end;
  const cut = text.slice(start, end).trim();
  return marked(`${start > 0 ? '…' : ''}${cut}${end < text.length ? '…' : ''}`, words);
}
