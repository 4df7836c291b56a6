import type { Language } from '../i18n/languages.ts';
import type { EquationRow } from './equationRows.ts';

export type TargetKind = 'page' | 'section' | 'equation' | 'figure' | 'term' | 'reference' | 'correction' | 'block';

/** A place of the edition that can be linked to. */
export interface Target {
  readonly id: string;
  /** Slug of the page it stands on. */
  readonly page: string;
  readonly kind: TargetKind;
  /** What an empty link to it reads, e.g. `式(4)`; empty for a plain block. */
  readonly label: string;
  /** A section's heading, a term, a work's title: plain text. */
  readonly title: string;
  readonly line: number;
}

export interface SectionOutline {
  readonly id: string;
  readonly depth: 2 | 3;
  /** `2.4`, `2.4.1`; appendices are not numbered. */
  readonly number: string | undefined;
  readonly title: string;
  /** The heading with its formulas set. */
  readonly titleHtml: string;
  readonly added: boolean;
}

/** One block in reading order, for the parity of the two editions. */
export interface Block {
  readonly id: string;
  readonly type: string;
  readonly line: number;
}

/** A row of a display, in the order of the page. */
export interface PlacedRow {
  readonly row: EquationRow;
  /** The form for narrow columns, where its author gave one. */
  readonly narrow: EquationRow | undefined;
  /** The id of a display without numbers. */
  readonly display: string | undefined;
  /** The heading above it. */
  readonly section: string | undefined;
  readonly line: number;
}

/** A link to an id. */
export interface Citation {
  readonly to: string;
  /** The state that it sets a figure to. */
  readonly sets?: string;
  /** The block of the page that holds the link. */
  readonly from: string;
  /** What holds it most closely: an item of that list, a part of that entry. */
  readonly at: string;
  readonly line: number;
}

export interface PageOutline {
  readonly slug: string;
  readonly path: string;
  readonly title: string;
  readonly nav: string;
  readonly claim: string;
  readonly order: number;
  readonly kind: 'chapter' | 'appendix';
  /** 1, 2, …; appendices have none. */
  readonly chapter: number | undefined;
  /** Reading time. */
  readonly minutes: number;
  readonly sections: readonly SectionOutline[];
  readonly blocks: readonly Block[];
  readonly equations: readonly string[];
  readonly figures: readonly string[];
  /** Corrections that this page marks. */
  readonly corrections: readonly string[];
  readonly citations: readonly Citation[];
  /** Every row of every display that has a number or was printed otherwise. */
  readonly rows: readonly PlacedRow[];
}

export interface Edition {
  readonly language: Language;
  readonly pages: readonly PageOutline[];
  readonly targets: ReadonlyMap<string, Target>;
  /** Glossary term → the section where it is first linked. */
  readonly firstPlaces: ReadonlyMap<string, string>;
  /** Correction → the place that it is about. */
  readonly corrections: ReadonlyMap<string, string>;
  /** The glossary's names in this language, which no line break may split. */
  readonly terms: readonly string[];
}
