import type { Language } from './languages.ts';

/** The words around what can be cited: equations, terms, works, corrections. */
export interface ObjectWords {
  /** The page of all equations. */
  readonly title: string;
  readonly nav: string;
  readonly claim: string;
  /** How the page marks what changed from line to line. */
  readonly marked: string;
  readonly counted: (equations: number, uses: number) => string;
  readonly place: string;
  readonly usedIn: string;
  readonly unused: string;
  readonly why: string;
  readonly published: string;
  readonly corrected: string;
  readonly tex: string;
  /** The button of a numbered equation. */
  readonly more: string;
  readonly moreOf: (label: string) => string;
  /** What one without a number is called there. */
  readonly unnumbered: string;
  /** The same where the source printed another form. */
  readonly printed: string;
  readonly printedOf: (label: string) => string;
  readonly preview: string;
}

const zh: ObjectWords = {
  title: '全部公式',
  nav: '公式索引',
  claim: '每个有编号的公式：在哪里，用在哪里，从上一行怎样得来，原文怎样印。',
  marked: '与上一行不同的部分有底色。',
  counted: (equations, uses) => `${equations}个公式，引用${uses}处`,
  place: '位置',
  usedIn: '用于',
  unused: '正文别处没有引用',
  why: '理由',
  published: '原文所印',
  corrected: '本版',
  tex: 'TeX',
  more: '…',
  moreOf: (label) => `${label}：用处、推导、复制`,
  unnumbered: '这个式子',
  printed: '原文',
  printedOf: (label) => `${label}：对照原文，以及用处、推导、复制`,
  preview: '预览',
};

const en: ObjectWords = {
  title: 'Every equation',
  nav: 'Equations',
  claim: 'Every numbered equation: where it stands, where it is used, how it follows from the line before, and what the source printed.',
  marked: 'What differs from the line before is shaded.',
  counted: (equations, uses) => `${equations} equations, cited in ${uses} places`,
  place: 'Place',
  usedIn: 'Used in',
  unused: 'Cited nowhere else',
  why: 'Why',
  published: 'As published',
  corrected: 'Corrected',
  tex: 'TeX',
  more: '…',
  moreOf: (label) => `${label}: uses, derivation, copy buttons`,
  unnumbered: 'This formula',
  printed: 'source',
  printedOf: (label) => `${label}: comparison with the source, uses, derivation, copy buttons`,
  preview: 'Preview',
};

export const objectWords: Readonly<Record<Language, ObjectWords>> = { zh, en };
