import type { Language } from '../../i18n/languages.ts';
import { languages } from '../../i18n/languages.ts';
import { searchWords } from '../../i18n/search.ts';
import { scriptsOf } from '../scripts.ts';
import { marked, snippet, type Piece } from '../snippet.ts';
import type { Hit, LanguageData, SearchRecord } from '../types.ts';
import { addressOf } from './address.ts';

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, children: readonly (Node | string)[] = []): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** What stands low or high in a formula, set so. */
function setScripts(text: string): (Node | string)[] {
  const set: (Node | string)[] = [];
  let at = 0;
  for (const { tag, start, end, from, to } of scriptsOf(text)) {
    set.push(text.slice(at, start), element(tag, '', setScripts(text.slice(from, to))));
    at = end;
  }
  return [...set, text.slice(at)].filter((part) => part !== '');
}

function inPieces(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.flatMap(({ text, isMarked }) => (isMarked ? [element('mark', '', [text])] : setScripts(text)));
}

/** What a result is called: its own name, or the section that it stands in. */
function nameOf(record: SearchRecord, language: Language): string {
  if (record.kind === 'equation') return searchWords[language].equation(record.number ?? '');
  const title = record.title ?? record.section ?? record.text;
  return record.kind === 'section' && record.number !== undefined ? `${record.number} ${title}` : title;
}

function placeOf({ kind, page, section, title }: SearchRecord, { pages }: LanguageData, language: Language): string {
  const words = searchWords[language];
  const what = kind === 'term' || kind === 'correction' || kind === 'reference' ? words.kinds[kind] : undefined;
  const named = title === undefined && kind !== 'equation';
  return [what ?? pages[page], named ? undefined : section].filter((part) => part !== undefined).join(' › ');
}

function resultOf({ record, words }: Hit, data: LanguageData, language: Language, root: URL): HTMLLIElement {
  const link = element('a', 'search-result');
  link.href = addressOf(root, language, record);
  link.dataset['id'] = record.id;
  const head = element('span', 'search-head', [element('b', '', inPieces(marked(nameOf(record, language), words)))]);
  if (record.kind === 'term' && record.names !== undefined) head.append(element('span', 'search-names', inPieces(marked(record.names.join(language === 'zh' ? '、' : ', '), words))));
  head.append(element('span', 'search-place', [placeOf(record, data, language)]));
  link.append(head);
  const set = data.equations[record.id];
  if (set !== undefined && set !== '') {
    // Made by the build from the page's own formula; what is heard is the line of text beside it.
    const formula = element('span', 'search-formula katex');
    formula.innerHTML = set;
    formula.ariaHidden = 'true';
    link.append(formula, element('span', 'visually-hidden', [record.text]));
  } else if (record.text !== '') {
    link.append(element('span', 'search-snippet', inPieces(snippet(record.text, words))));
  }
  return element('li', '', [link]);
}

const MOST_SHOWN = 25;

/** The results in one language, under its name. */
export function resultList(hits: readonly Hit[], data: LanguageData, language: Language, root: URL): HTMLElement {
  const name = element('h2', '', [languages[language].name]);
  const list = element('ol', '', hits.slice(0, MOST_SHOWN).map((hit) => resultOf(hit, data, language, root)));
  const section = element('section', '', [name, list]);
  section.lang = languages[language].tag;
  return section;
}

export { element };
