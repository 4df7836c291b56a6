import { fold } from '../fold.ts';
import type { LanguageData } from '../types.ts';

const WORD = /[a-z]{4,}/g;

/** Every word of Latin letters that the site has: first those of its names, then the others, the more frequent before the less. */
export function vocabularyOf(data: Iterable<LanguageData>): string[] {
  const named = new Set<string>();
  const times = new Map<string, number>();
  for (const { records } of data) {
    for (const { kind, title = '', names = [], text } of records) {
      for (const [word] of fold([title, ...names, text].join('\n')).matchAll(WORD)) times.set(word, (times.get(word) ?? 0) + 1);
      if (kind === 'term') for (const [word] of fold([title, ...names].join('\n')).matchAll(WORD)) named.add(word);
    }
  }
  const rank = (word: string): number => (named.has(word) ? 1e9 : 0) + (times.get(word) ?? 0);
  return [...times.keys()].toSorted((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
}
