import { otherLanguages, type Language } from '../../i18n/languages.ts';
import { parseQuery, type Query } from '../query.ts';
import { find, withStems } from '../rank.ts';
import type { Hit, LanguageData } from '../types.ts';
import { commonData, languageData } from './data.ts';
import { findStems } from './stems.ts';

export interface Found {
  readonly language: Language;
  readonly data: LanguageData;
  readonly hits: readonly Hit[];
}

export interface Answer {
  readonly query: Query;
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

/**
 * Answer a query: at once with what its letters and symbols find, and again when Pagefind has added the other forms of its
 * words.
 */
export async function* answers(root: URL, raw: string, own: Language): AsyncGenerator<Answer> {
  const query = parseQuery(raw);
  const found = await literal(root, query, own);
  if (!wantsStems(query) || root.protocol === 'file:') {
    yield { query, found, lacksStems: wantsStems(query) };
    return;
  }
  yield { query, found, lacksStems: false };
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
  yield { query, found: all, lacksStems };
}
