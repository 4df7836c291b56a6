import type { Language } from '../i18n/languages.ts';

/** What the export itself writes into a PDF. */
interface PdfWords {
  /** Behind a reference whose target stands on another page; `{page}` is its number. */
  readonly onPage: string;
}

export const pdfWords: Readonly<Record<Language, PdfWords>> = {
  zh: { onPage: '页{page}' },
  en: { onPage: 'p. {page}' },
};
