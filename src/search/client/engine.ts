import { otherLanguages, type Language } from '../../i18n/languages.ts';
import { corrected } from '../correct.ts';
import { parseQuery, type Query } from '../query.ts';
import { find, withStems } from '../rank.ts';
import type { Hit, LanguageData } from '../types.ts';
import { commonData, languageData, siteWordList } from './data.ts';
import { findStems } from './stems.ts';

export interface Found {
  readonly language: Language;
  readonly data: LanguageData;
  readonly hits: readonly Hit[];
}

export interface Answer {
  readonly query: Query;
  /** What was looked for instead of what was typed, which stands nowhere. */
  readonly instead: string | undefined;
  /** The reader's language first. */
  readonly found: readonly Found[];
  /** Pagefind could not be asked. */
  readonly lacksStems: boolean;
}

const order = (own: Language): Language[] => [own, ...otherLanguages(own)];

/** What the letters and symbols themselves find. */
async function literal(root: URL, query: Query, own: Language): Promise<Found[]> {
  const [{ names, equations }] = await Promise.all([commonData(root), ...order(own).map((language) => languageData(root, language))]);
  return Promise.all(
    order(own).map(async (language) => {
      const data = await languageData(root, language);
      return { language, data: { ...data, equations: { ...equations, ...data.equations } }, hits: find(data.records, query, names) };
    }),
  );
}

const wantsStems = ({ text, isFormula, place }: Query): boolean => text !== '' && !isFormula && place === undefined;

const findsNothing = (found: readonly Found[]): boolean => found.every(({ hits }) => hits.length === 0);

/** The query with its slips taken out, where that finds something; without the list of words, none. */
async function withoutSlips(root: URL, query: Query, own: Language): Promise<{ query: Query; found: Found[] } | undefined> {
  const text = corrected(query.text, await siteWordList(root).catch(() => []));
  if (text === undefined) return undefined;
  const better = parseQuery(text);
  const found = await literal(root, better, own);
  return findsNothing(found) ? undefined : { query: better, found };
}

/** How a query is answered when it stands nowhere: with the nearest words, or as it was typed all the same. */
export type Slips = 'corrected' | 'kept';

/**
 * Answer a query: at once with what its letters and symbols find, and again when Pagefind has added the other forms of its
 * words.
 */
export async function* answers(root: URL, raw: string, own: Language, slips: Slips): AsyncGenerator<Answer> {
  const typed = parseQuery(raw);
  const asTyped = await literal(root, typed, own);
  const better = slips === 'corrected' && wantsStems(typed) && findsNothing(asTyped) ? await withoutSlips(root, typed, own) : undefined;
  const { query, found } = better ?? { query: typed, found: asTyped };
  const base = { query, instead: better === undefined ? undefined : better.query.text };
  if (!wantsStems(query) || root.protocol === 'file:') {
    yield { ...base, found, lacksStems: wantsStems(query) };
    return;
  }
  yield { ...base, found, lacksStems: false };
  let lacksStems = false;
  const all = await Promise.all(
    found.map(async (each) => {
      try {
        return { ...each, hits: withStems(query.text, each.hits, await findStems(root, each.language, query.text, each.data.records)) };
      } catch {
        lacksStems = true;
        return each;
      }
    }),
  );
  yield { ...base, found: all, lacksStems };
}
