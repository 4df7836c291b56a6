import { fold } from './fold.ts';
import { symbolWordings, wordings, type Wording } from './names.ts';
import { isUnfinished, type Query } from './query.ts';
import type { Hit, NameGroup, RecordKind, SearchRecord } from './types.ts';

/** Of two blocks that say a thing equally well, readers want the one that defines it, then the one that opens its section. */
const KIND: Readonly<Record<RecordKind, number>> = { term: 12, page: 9, section: 8, figure: 4, equation: 2, text: 0, correction: -1, reference: -3 };

/** A heading without a number stands in an appendix, and names a list more often than it says something. */
const kindGain = ({ kind, number }: SearchRecord): number => (kind === 'section' && number === undefined ? -2 : KIND[kind]);

const SMALL_WORDS = new Set('a an and are as at be by do does for from how in is it its of on or that the their this to what when which why with 的 了 吗 呢'.split(' '));

/** A record as it is compared. */
interface Folded {
  readonly record: SearchRecord;
  readonly title: string;
  readonly names: readonly string[];
  readonly text: string;
  readonly all: string;
}

const known = new WeakMap<SearchRecord, Folded>();

function folded(record: SearchRecord): Folded {
  const already = known.get(record);
  if (already !== undefined) return already;
  const title = fold(record.title ?? '');
  const text = fold(record.text);
  const names = (record.names ?? []).map(fold);
  const made = { record, title, names, text, all: [title, ...names, text].join('\n') };
  known.set(record, made);
  return made;
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Every place where a folded word stands: in Chinese anywhere, in letters only where a word begins. */
export function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  const whole = /^[\p{L}\p{N}]/u.test(word) && !isHan(word[0] ?? '');
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + Math.max(1, word.length))) {
    if (!whole || at === 0 || isHan(text[at - 1] ?? '') || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) places.push(at);
  }
  return places;
}

function wordsOf(text: string): string[] {
  const words = text.split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

function nameScore(name: string, text: string, most: number): number {
  if (name === '') return 0;
  if (name === text) return most;
  const at = placesOf(name, text)[0];
  if (at === undefined) return 0;
  return (at === 0 ? 0.55 : 0.45) * most * (0.6 + (0.4 * text.length) / name.length);
}

/** Chinese pieces of two characters that a text has of a word that it does not have as a whole. */
function pieces(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}

const LEAST_PIECES = 0.65;

function wordingScore(entry: Folded, { text, weight }: Wording): { score: number; words: string[] } | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const phrase = words.join(' ');
  const title = Math.max(nameScore(entry.title, text, 100), ...entry.names.map((name) => nameScore(name, text, 92)));
  const places = words.map((word) => placesOf(entry.all, word));
  if (places.every(({ length }) => length > 0)) {
    const inTitle = words.every((word) => placesOf(entry.title, word).length > 0) ? 12 : 0;
    const inPhrase = words.length > 1 && entry.all.includes(phrase) ? 14 : 0;
    const count = Math.min(...places.map(({ length }) => length));
    const density = Math.min(8, (60 * count * phrase.length) / Math.max(60, entry.text.length) / 4);
    return { score: weight * (Math.max(title, 14 + inTitle) + inPhrase + density + Math.min(4, count)), words };
  }
  const [word = ''] = words;
  if (words.length > 1 || word.length < 4 || !/^\p{Script=Han}+$/u.test(word)) return undefined;
  const all = pieces(word);
  const present = all.filter((piece) => entry.all.includes(piece));
  const share = present.length / all.length;
  return share < LEAST_PIECES ? undefined : { score: 10 * share * weight, words: present };
}

/** How well a record's formulas hold a row of symbols. */
function formulaScore(record: SearchRecord, row: string, unfinished: boolean): number {
  let best = 0;
  for (const formula of record.formulas ?? []) {
    const inside = ` ${formula} `.includes(` ${row}${unfinished ? '' : ' '}`);
    if (!inside) continue;
    const share = row.length / Math.max(formula.length, row.length);
    // A term's own symbol is defined there; a formula in its definition is only used.
    const place = record.kind === 'term' ? (record.symbols?.includes(row) === true ? 96 : 50) : record.kind === 'equation' ? 72 : 20;
    best = Math.max(best, place + 20 * share);
  }
  return best;
}

/** How well a formula has the symbols of a row in their order, with others in between: `∂L/∂z` in ∂L_MSE/∂z. */
function looseScore({ kind, formulas = [] }: SearchRecord, symbols: readonly string[]): number {
  const told = symbols.filter((symbol) => symbol !== '/');
  let best = 0;
  for (const formula of formulas) {
    let at = 0;
    const row = formula.split(' ');
    for (const symbol of row) if (symbol === told[at]) at += 1;
    if (at === told.length) best = Math.max(best, (kind === 'equation' ? 14 : 8) * (told.length / row.length));
  }
  return best;
}

/** Rows that say a fraction with a stroke, said as a fraction too. */
const asFraction = (row: string): string[] => (/^[^/]+ \/ [^/]+$/.test(row) ? [row, `\\frac ${row.replace(' / ', ' ')}`] : [row]);

/** Every record that answers a query, the best first. */
export function find(records: readonly SearchRecord[], query: Query, groups: readonly NameGroup[]): Hit[] {
  const said = query.isFormula || query.text === '' ? [] : wordings(query.text, groups);
  const rows = query.symbols.length === 0 ? [] : symbolWordings(query.symbols.join(' '), groups).flatMap(asFraction);
  const unfinished = isUnfinished(query.symbols);
  const hits: Hit[] = [];
  const isLoose = query.isFormula && query.symbols.length > 2 && !records.some((record) => rows.some((row) => formulaScore(record, row, unfinished) > 0));
  for (const record of records) {
    const entry = folded(record);
    let score = 0;
    const words = new Set<string>();
    if (query.place !== undefined && record.kind === query.place.kind && record.number === query.place.number) score = 300;
    for (const [index, row] of rows.entries()) score = Math.max(score, formulaScore(record, row, unfinished) * (index === 0 ? 1 : 0.9));
    if (isLoose) score = Math.max(score, looseScore(record, query.symbols));
    for (const wording of said) {
      const found = wordingScore(entry, wording);
      if (found === undefined) continue;
      score = Math.max(score, found.score);
      for (const word of found.words) words.add(word);
    }
    if (query.isFormula && query.text !== '' && entry.all.includes(query.text)) {
      score = Math.max(score, 16);
      words.add(query.text);
    }
    if (score > 0) hits.push({ record, score: score + kindGain(record), words: [...words] });
  }
  return hits.toSorted((a, b) => b.score - a.score);
}

/** How much a first answer of Pagefind counts, and its last ones: less than a name, as much as a word in a text. */
const STEM_FIRST = 16;
const STEM_LAST = 6;

const commonStart = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
};

/**
 * Whether the words that Pagefind marks in a block are forms of those that were looked for. Where it knows none it shortens them
 * until something fits, down to a single letter or character.
 */
export function areKin(text: string, found: readonly string[]): boolean {
  return wordsOf(text).every((word) => {
    if (isHan(word)) {
      const all = found.join('');
      const characters = Array.from(word);
      return characters.filter((character) => all.includes(character)).length >= 0.75 * characters.length && found.some((each) => each.length > 1 || word.length === 1);
    }
    return found.some((each) => commonStart(word, each) >= Math.min(word.length, Math.max(3, Math.ceil(word.length / 2))));
  });
}

/** A name that says the query in other forms of its words, the more the less it says besides. */
function nameGain({ title, names }: Folded, text: string): number {
  const kin = [title, ...names].filter((name) => name !== '' && areKin(text, name.split(' ')));
  return Math.max(0, ...kin.map((name) => (40 * wordsOf(text).length) / Math.max(wordsOf(name).length, wordsOf(text).length)));
}

/** Add what Pagefind has found by stems and by its own segmentation, in its order. */
export function withStems(text: string, hits: readonly Hit[], stems: readonly { readonly record: SearchRecord; readonly words: readonly string[] }[]): Hit[] {
  const all = new Map(hits.map((hit) => [hit.record, hit]));
  stems.filter(({ words }) => areKin(text, words)).forEach(({ record, words }, index) => {
    const gain = STEM_LAST + (STEM_FIRST - STEM_LAST) / (1 + index) + nameGain(folded(record), text);
    const literal = all.get(record);
    all.set(record, literal === undefined ? { record, score: gain + kindGain(record), words } : { ...literal, score: literal.score + gain / 4 });
  });
  return [...all.values()].toSorted((a, b) => b.score - a.score);
}
