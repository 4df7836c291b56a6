import type { Language } from '../i18n/languages.ts';

/** What the export itself writes into a PDF. */
interface PdfWords {
  /** Behind a reference whose target stands on another page; `{page}` is its number. */
  readonly onPage: string;
}

export const pdfWords: Readonly<Record<Language, PdfWords>> = {
  zh: { onPage: '第{page}页' },
  en: { onPage: 'p. {page}' },
};
