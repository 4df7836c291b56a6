import type { Language } from '../../i18n/languages.ts';
import { fold } from '../fold.ts';
import type { SearchRecord } from '../types.ts';

/** As much of Pagefind's interface as is used. */
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<{ url: string; raw_url?: string; excerpt: string }> }[] }>;
}

export interface Stem {
  readonly record: SearchRecord;
  readonly words: readonly string[];
}

const MOST = 15;
const loads = new Map<Language, Promise<Pagefind>>();

async function start(root: URL, language: Language): Promise<Pagefind> {
  const bundle = new URL(`pagefind/${language}/`, root);
  const pagefind = (await import(/* @vite-ignore */ new URL('pagefind.js', bundle).href)) as Pagefind;
  await pagefind.options({ basePath: bundle.pathname, excerptLength: 30, ranking: { termSimilarity: 1 } });
  await pagefind.init();
  return pagefind;
}

/** The words that Pagefind has marked: the forms of the query's words that stand in the block. */
function markedWords(excerpt: string): string[] {
  const words = new DOMParser().parseFromString(excerpt, 'text/html').querySelectorAll('mark');
  return [...new Set(Array.from(words, (mark) => fold(mark.textContent).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')))].filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word));
}

/** Blocks in which Pagefind finds the stems of a query's words, in its order. Throws when Pagefind can't be loaded. */
export async function findStems(root: URL, language: Language, query: string, records: readonly SearchRecord[]): Promise<Stem[]> {
  const loading = loads.get(language) ?? start(root, language);
  loads.set(language, loading);
  try {
    const pagefind = await loading;
    const { results } = await pagefind.search(query);
    const found = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
    return found.flatMap(({ url, raw_url: raw, excerpt }) => {
      const record = records[Number(/\d+$/.exec(raw ?? url)?.[0])];
      return record === undefined ? [] : [{ record, words: markedWords(excerpt) }];
    });
  } catch (error) {
    loads.delete(language);
    throw error;
  }
}
