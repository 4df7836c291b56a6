import type { Language } from '../i18n/languages.ts';

export type RecordKind = 'page' | 'section' | 'equation' | 'figure' | 'term' | 'correction' | 'reference' | 'text';

/** One block of a page: what a search may find, and where a result leads. */
export interface SearchRecord {
  readonly id: string;
  /** Slug of the page that the block stands on. */
  readonly page: string;
  readonly kind: RecordKind;
  /** `25`, `A12`, `2.1`: how readers quote an equation, a figure, a section, a chapter. */
  readonly number?: string;
  /** A heading, a figure's title, a term, a correction's title. */
  readonly title?: string;
  /** What else the glossary calls a term, in every language. */
  readonly names?: readonly string[];
  /** The forms of a term's symbol, as canonical formulas. */
  readonly symbols?: readonly string[];
  /** The section around it, as its heading reads. */
  readonly section?: string;
  /** Words and formulas as plain text. */
  readonly text: string;
  /** Each formula as canonical symbols between spaces (see mathTokens.ts). */
  readonly formulas?: readonly string[];
}

/** What the build stores of one language: `search/zh.js`. */
export interface LanguageData {
  readonly pages: Readonly<Record<string, string>>;
  readonly records: readonly SearchRecord[];
  /** Set equations, by id: those that this language does not share with all others. */
  readonly equations: Readonly<Record<string, string>>;
}

/** Names of one thing in every language, and its symbols as canonical formulas. */
export interface NameGroup {
  readonly names: readonly string[];
  readonly symbols: readonly string[];
}

/** What all languages share: `search/common.js`. */
export interface CommonData {
  readonly names: readonly NameGroup[];
  readonly equations: Readonly<Record<string, string>>;
}

/** `search/words.js` has every word of Latin letters: it is asked for when a query finds nothing. */
export type SearchData = Partial<Record<Language, LanguageData>> & { common?: CommonData; words?: readonly string[] };

export interface Hit {
  readonly record: SearchRecord;
  readonly score: number;
  /** The words of the query, or their other names, that stand in the record: to be marked. */
  readonly words: readonly string[];
}
