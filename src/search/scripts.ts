/*
 * Formulas in a line of text: what stands low follows `_`, what stands high `^`, a single character as it is and more of them in
 * brackets. Text outside of formulas keeps these two signs behind a word joiner.
 */

const LITERAL = '\u2060';

/** A script of one line. */
export const scriptText = (sign: '_' | '^', text: string): string => `${sign}${Array.from(text).length === 1 ? text : `(${text})`}`;

/** Text that is no formula. */
export const literalText = (text: string): string => text.replace(/[_^]/g, `${LITERAL}$&`);

export interface Script {
  readonly tag: 'sub' | 'sup';
  /** Where its sign stands, and where it ends. */
  readonly start: number;
  readonly end: number;
  /** What stands in it, without brackets. */
  readonly from: number;
  readonly to: number;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** The scripts of a text, those inside of another left out; one that is cut off ends with the text. */
export function scriptsOf(text: string): Script[] {
  const found: Script[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if ((sign !== '_' && sign !== '^') || text[at - 1] === LITERAL) continue;
    const isGroup = text[at + 1] === '(';
    const to = isGroup ? closing(text, at + 1) : at + 1 + (text.codePointAt(at + 1) === undefined ? 0 : String.fromCodePoint(text.codePointAt(at + 1) ?? 0).length);
    const end = Math.min(text.length, isGroup ? to + 1 : to);
    found.push({ tag: sign === '_' ? 'sub' : 'sup', start: at, end, from: at + (isGroup ? 2 : 1), to });
    at = end - 1;
  }
  return found;
}
