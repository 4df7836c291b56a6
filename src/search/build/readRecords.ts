import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { selectAll, selectOne } from 'css-select';
import render from 'dom-serializer';
import type { LanguageData, RecordKind, SearchRecord } from '../types.ts';
import { literalText } from '../scripts.ts';
import { readAtom, readMath, type Read } from './mathml.ts';

/** What stands in a page but is no part of what it says. */
const FURNITURE = new Set(['script', 'style', 'template', 'svg', 'link', 'button', 'input', 'output', 'annotation']);
const FURNITURE_CLASS = /(?:^|\s)(?:section-link|figure-link|section-twin|twin|copies-link|entry-uses|equation-number|equation-more|correction-mark|added-mark|entry-label|katex-html|needs-script|visually-hidden|narrow|glossary-first)(?:\s|$)/;
const BREAKS = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'h3', 'h4', 'figcaption', 'div']);

const classOf = (element: Element): string => element.attribs['class'] ?? '';
const hasClass = (element: Element, name: string): boolean => classOf(element).split(/\s+/).includes(name);

interface Said {
  text: string;
  readonly formulas: string[];
}

function say(nodes: readonly AnyNode[], said: Said, isOther: (element: Element) => boolean): void {
  for (const node of nodes) {
    if (isText(node)) said.text += literalText(node.data);
    if (!isTag(node) || FURNITURE.has(node.name) || FURNITURE_CLASS.test(classOf(node)) || isOther(node)) continue;
    const formula: Read | undefined = node.name === 'math' ? readMath(node) : hasClass(node, 'atom') ? readAtom(plain(node.children)) : undefined;
    if (formula !== undefined) {
      said.text += formula.text;
      if (formula.symbols.length > 0) said.formulas.push(formula.symbols.join(' '));
      continue;
    }
    const gap = BREAKS.has(node.name) || hasClass(node, 'glossary-symbol') ? ' ' : '';
    said.text += gap;
    say(node.children, said, isOther);
    said.text += gap;
  }
}

function plain(nodes: readonly AnyNode[]): string {
  return nodes.map((node) => (isText(node) ? node.data : isTag(node) ? plain(node.children) : '')).join('');
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    // Blocks that were joined by a space: Chinese needs none.
    .replace(/(?<=[。，；：！？、]) | (?=[。，；：！？、])/g, '')
    .trim();

function saidBy(element: Element, isOther: (element: Element) => boolean = () => false): { text: string; formulas: readonly string[] } {
  const said: Said = { text: '', formulas: [] };
  say(element.children, said, isOther);
  return { text: tidy(said.text), formulas: [...new Set(said.formulas)] };
}

const textAt = (selector: string, element: Element): string => {
  const found = selectOne(selector, element);
  return found === null ? '' : saidBy(found).text;
};

/** Blocks whose inner ids are no places of their own. */
const WHOLE: readonly (readonly [string, RecordKind])[] = [
  ['glossary-entry', 'term'],
  ['reference-entry', 'reference'],
  ['erratum', 'correction'],
];

function kindOf(element: Element): RecordKind {
  if (/^h[2-4]$/.test(element.name)) return 'section';
  if (element.name === 'figure' && 'data-widget' in element.attribs) return 'figure';
  if ('data-equation' in element.attribs) return 'equation';
  return WHOLE.find(([name]) => hasClass(element, name))?.[1] ?? 'text';
}

function placedElements(root: Element): Element[] {
  const found: Element[] = [];
  const walk = (nodes: readonly AnyNode[]): void => {
    for (const node of nodes) {
      if (!isTag(node)) continue;
      const kind = kindOf(node);
      if (node.attribs['id'] !== undefined && !FURNITURE_CLASS.test(classOf(node))) found.push(node);
      if (kind === 'text') walk(node.children);
    }
  };
  walk(root.children);
  return found;
}

/** A display that has no number and no id belongs to the next row of its block, or else to the block before it. */
function unnumberedRows(equation: Element): Element[] {
  const rows: Element[] = [];
  for (let before = equation.prev; before !== null; before = before.prev) {
    if (!isTag(before)) continue;
    if (!hasClass(before, 'unnumbered') || before.attribs['id'] !== undefined) break;
    rows.unshift(before);
  }
  return rows;
}

const setFormula = (row: Element): string => selectAll('.equation-form.wide .katex, .equation-form:not(.narrow) .katex', row).slice(0, 1).map((katex) => render(selectAll('.katex-html', katex))).join('');

interface Page {
  readonly slug: string;
  readonly chapter: string | undefined;
  readonly title: string;
  readonly nav: string;
  readonly claim: string;
  readonly root: Element;
}

type Draft = { readonly [Key in keyof SearchRecord]: SearchRecord[Key] | undefined };

/** A record without its empty fields. */
function slim(draft: Draft): SearchRecord {
  return Object.fromEntries(Object.entries(draft).filter(([key, value]) => key === 'text' || (value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)))) as unknown as SearchRecord;
}

interface Drafts {
  readonly records: SearchRecord[];
  readonly equations: Record<string, string>;
}

function draftOf(element: Element, kind: RecordKind, page: Page, section: string): Draft {
  const id = element.attribs['id'] ?? '';
  const base = { id, page: page.slug, kind, section };
  switch (kind) {
    case 'section': {
      const number = textAt('.section-number', element);
      const { text, formulas } = saidBy(element, (inner) => hasClass(inner, 'section-number'));
      return { ...base, number, title: text, section: '', text: '', formulas };
    }
    case 'figure': {
      const caption = selectOne('figcaption', element);
      const { text, formulas } = caption === null ? { text: '', formulas: [] } : saidBy(caption);
      const title = textAt('.figure-title', element);
      return { ...base, number: /\d+/.exec(element.attribs['data-figure'] ?? '')?.[0] ?? '', title, text, formulas };
    }
    case 'equation': {
      const rows = [...unnumberedRows(element), element].map((row) => saidBy(row));
      return { ...base, number: (element.attribs['data-equation'] ?? '').toUpperCase(), text: rows.map(({ text }) => text).join(' '), formulas: rows.flatMap(({ formulas }) => formulas) };
    }
    case 'term': {
      const names = selectAll('dfn, .glossary-other, .glossary-alias', element).map((name) => saidBy(name).text);
      const { text, formulas } = saidBy(element, (inner) => hasClass(inner, 'glossary-names') || hasClass(inner, 'glossary-also'));
      const [symbols = ''] = selectAll('.glossary-symbol', element).map((symbol) => saidBy(symbol).formulas[0] ?? '');
      // “\binom n k , C _ n ^ k”: each form of a symbol can be looked for by itself.
      const forms = /[([{]/.test(symbols) ? [symbols] : symbols.split(' , ');
      return { ...base, title: names[0], names: names.slice(1), symbols: forms.filter((form) => form !== ''), text, formulas: [...new Set([...forms, ...formulas])] };
    }
    case 'correction':
    case 'reference': {
      const heading = kind === 'correction' ? '.entry-heading' : 'cite';
      const { text, formulas } = saidBy(element, (inner) => hasClass(inner, 'entry-heading') || hasClass(inner, 'erratum-place'));
      return { ...base, title: textAt(heading, element), text, formulas };
    }
    default: {
      const own = saidBy(element, (inner) => inner.attribs['id'] !== undefined);
      return { ...base, ...own };
    }
  }
}

function pageRecords(page: Page, { records, equations }: Drafts): void {
  records.push(slim({ id: page.slug, page: page.slug, kind: 'page', number: page.chapter, title: page.title, text: page.claim }));
  let section = '';
  for (const element of placedElements(page.root)) {
    const kind = kindOf(element);
    const draft = draftOf(element, kind, page, section);
    if (kind === 'section') section = [draft.number, draft.title].filter((part) => part !== '' && part !== undefined).join(' ');
    if (draft.text === '' && (draft.title ?? '') === '' && (draft.formulas ?? []).length === 0) continue;
    if (kind === 'equation') equations[draft.id ?? ''] = [...unnumberedRows(element), element].slice(-1).map(setFormula).join('');
    else if (hasClass(element, 'equations') || hasClass(element, 'equation')) equations[draft.id ?? ''] = setFormula(element);
    records.push(slim(draft));
  }
}

/** All that a search knows of one language, read from the built pages of its edition. */
export function readLanguage(pages: readonly Page[]): LanguageData {
  const drafts: Drafts = { records: [], equations: {} };
  for (const page of pages) pageRecords(page, drafts);
  return { pages: Object.fromEntries(pages.map(({ slug, nav, chapter }) => [slug, chapter === undefined ? nav : `${chapter} ${nav}`])), ...drafts };
}

export type { Page as ReadablePage };
