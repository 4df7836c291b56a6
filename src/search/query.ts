import { fold } from './fold.ts';
import { greekLetter, texTokens } from './mathTokens.ts';

/** More than any name, sentence or formula of the article has. */
export const LONGEST_QUERY = 200;

export interface Query {
  /** What is looked for in words, folded; empty where nothing in it can be looked up. */
  readonly text: string;
  /** What is looked for in formulas. */
  readonly symbols: readonly string[];
  /** Certainly a formula, so that its letters say nothing as words. */
  readonly isFormula: boolean;
  /** A number that the query quotes, e.g. of an equation. */
  readonly place: { readonly kind: 'equation' | 'figure' | 'section' | 'page'; readonly number: string } | undefined;
  /** The query was cut to its first LONGEST_QUERY characters. */
  readonly isCut: boolean;
}

type PlaceKind = NonNullable<Query['place']>['kind'];

/** How readers quote a place; the number is the first group. A bare number is first of all an equation's. */
const PLACES: readonly (readonly [PlaceKind, RegExp])[] = [
  ['equation', /^(?:公式|等式|方程|式|equations?|eqs?\.?|eqn\.?|formula)[ -]*\(?[ ]*(a?\d{1,3})[ ]*\)?$/],
  ['equation', /^第[ ]*\(?(a?\d{1,3})\)?[ ]*(?:式|个?公式)$/],
  ['equation', /^\([ ]*(a?\d{1,3})[ ]*\)$/],
  ['equation', /^(a?\d{1,3})$/],
  ['figure', /^(?:图|figure|fig\.?)[ ]*(\d{1,2})$/],
  ['page', /^(?:第[ ]*)(\d{1,2})[ ]*章$/],
  ['page', /^(?:chapter|ch\.?)[ ]*(\d{1,2})$/],
  ['section', /^(?:第[ ]*)?(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)[ ]*节?$/],
  ['section', /^(?:section|sec\.?|§)[ ]*(\d{1,2}(?:\.\d{1,2}){1,2})$/],
];

function placeOf(text: string): Query['place'] {
  for (const [kind, pattern] of PLACES) {
    const number = pattern.exec(text)?.[1];
    if (number !== undefined) return { kind, number: number.toUpperCase() };
  }
  return undefined;
}

const CERTAIN = /[\\^_=<>≤≥≠≈∑∏∂∇∞∫√×±‖∈→]|\p{Script=Greek}/u;
/** Short letters and functions held together by signs: `p-y`, `log p`, `p(1-p)`, `n!`. */
const LIKELY = /^(?=.*[-+*/()!|,' ])(?:[a-zA-Z]|log|ln|exp|max|min|arg|\d+|[-+*/()!|,.' ])+$/;

/** `sigma(z)` → `σ(z)`, with the minus sign of the keyboard. */
const spelled = (typed: string): string => typed.replaceAll('\u2212', '-').replaceAll(/[A-Za-z]{2,}/g, (word) => greekLetter(word.toLowerCase()) ?? word);

/** Of text as it is spelled; a Greek letter counts as any other. */
const isLikely = (row: string, text = row.replaceAll(/\p{Script=Greek}/gu, 'x')): boolean => LIKELY.test(text) && !/[A-Za-z]{4,}/.test(text) && /[A-Za-z]/.test(text) && text.split(/[^A-Za-z]+/).every((run) => run.length <= 1 || /^(?:log|ln|exp|max|min|arg)$/.test(run));

/** Read what a reader has typed: words, a formula, or the number of an equation. */
export function parseQuery(raw: string): Query {
  const units = Array.from(raw.slice(0, LONGEST_QUERY * 4).trim().replace(/\s+/gu, ' '));
  const typed = units.slice(0, LONGEST_QUERY).join('');
  const isCut = units.length > LONGEST_QUERY || raw.trim().length > LONGEST_QUERY * 4;
  const text = fold(typed).replace(/ +/g, ' ').trim();
  const place = placeOf(text);
  const isFormula = place === undefined && CERTAIN.test(typed) && !/\p{Script=Han}/u.test(typed);
  const spoken = greekLetter(typed.toLowerCase());
  const isLetter = /^[A-Za-z]$/.test(typed);
  const symbols = isFormula ? texTokens(typed) : place === undefined && (isLetter || isLikely(spelled(typed))) ? texTokens(spelled(typed)) : spoken === undefined ? [] : [spoken];
  // Signs alone, emoji, bare punctuation: nothing that a word could be made of.
  return { text: /[\p{L}\p{N}]/u.test(text) ? text : '', symbols, isFormula, place, isCut };
}

/** The unfinished command at the end of a query: `\fr` may become `\frac`. */
export const isUnfinished = (symbols: readonly string[]): boolean => /^\\[A-Za-z]+$/.test(symbols.at(-1) ?? '');
