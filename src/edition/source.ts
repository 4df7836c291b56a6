import type { Language } from '../i18n/languages.ts';

/** The notes that the edition is based on. They came without an author, a year or an address; their title is in English, their text in Chinese. */
export const source: { readonly title: string; readonly language: Language } = {
  title: 'Why Classification Tasks Use CrossEntropy Instead of MSE',
  language: 'zh',
};
