import { fold } from './fold.ts';
import type { NameGroup } from './types.ts';

export interface Wording {
  readonly text: string;
  /** 1 for what was typed; less for another name of the same thing. */
  readonly weight: number;
}

const MOST_WORDINGS = 16;
const OTHER_NAME = 0.85;

const isWordChar = (character: string | undefined): boolean => character !== undefined && /[a-z0-9]/.test(character);

/** Where a name stands in a text as a whole word; Chinese has no spaces, so there any place counts. */
function placeOf(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const torn = (isWordChar(name[0]) && isWordChar(text[at - 1])) || (isWordChar(name.at(-1)) && isWordChar(text[at + name.length]));
    if (!torn) return at;
  }
  return -1;
}

/**
 * Other names of a part of a name: what 最大似然 is to 最大似然估计, 极大似然 is to 极大似然估计.
 */
function namesOfPart(text: string, groups: readonly NameGroup[]): string[] {
  if (!/^\p{Script=Han}{2,}$/u.test(text)) return [];
  return groups.flatMap(({ names }) => {
    const whole = names.map(fold).find((name) => name !== text && name.includes(text));
    if (whole === undefined) return [];
    const before = whole.slice(0, whole.indexOf(text));
    const after = whole.slice(before.length + text.length);
    return names
      .map(fold)
      .filter((name) => name !== whole && /\p{Script=Han}/u.test(name) && name.startsWith(before) && name.endsWith(after) && name.length > before.length + after.length + 1)
      .map((name) => name.slice(before.length, name.length - after.length));
  });
}

/** A folded query, and the same with each name in it exchanged for the other names of that thing. */
export function wordings(text: string, groups: readonly NameGroup[]): Wording[] {
  const found: Wording[] = [{ text, weight: 1 }];
  const named = groups
    .flatMap(({ names }) => names.map((name) => ({ name: fold(name), names })))
    .filter(({ name }) => name.length > 0 && placeOf(text, name) >= 0)
    .toSorted((a, b) => b.name.length - a.name.length);
  const taken: string[] = [];
  for (const { name, names } of named) {
    // “熵” inside “交叉熵” is not the thing that the reader named.
    if (taken.some((longer) => longer !== name && longer.includes(name))) continue;
    taken.push(name);
    const at = placeOf(text, name);
    for (const other of names) {
      const wording = (text.slice(0, at) + fold(other) + text.slice(at + name.length)).trim();
      if (!found.some((known) => known.text === wording)) found.push({ text: wording, weight: OTHER_NAME });
    }
  }
  for (const part of namesOfPart(text, groups)) if (!found.some((known) => known.text === part)) found.push({ text: part, weight: OTHER_NAME });
  return found.slice(0, MOST_WORDINGS);
}

/** A row of symbols, and the same with a symbol of the glossary exchanged for its other forms. */
export function symbolWordings(row: string, groups: readonly NameGroup[]): string[] {
  const other = groups.flatMap(({ symbols }) => {
    const own = symbols.find((symbol) => symbol.includes(' ') && ` ${row} `.includes(` ${symbol} `));
    return own === undefined ? [] : symbols.filter((symbol) => symbol !== own).map((symbol) => ` ${row} `.replace(` ${own} `, ` ${symbol} `).trim());
  });
  return [row, ...other];
}
