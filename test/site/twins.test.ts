import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString as hastText } from 'hast-util-to-string';
import { select } from 'hast-util-select';
import katex from 'katex';
import type { Link, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { facts } from '../../content/facts/index.ts';
import { absolute, stands } from './addresses.ts';
import { all, articlePages, attribute, DIST, equationPages, labPages, one, pages, parallelPages, type BuiltPage } from './builtSite.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).use(remarkMath);

const contentsPages = pages.filter((page) => /^\/(zh|en)\/$/.test(page.address));
const covers = pages.filter((page) => page.address === '/');
const twinOf = (address: string): string => (/^\/((zh|en)\/)?$/.test(address) ? `${address}index.md` : address.replace(/\/$/, '.md'));

function read(file: string): string {
  if (!existsSync(join(DIST, file))) throw new Error(`${file} is missing from the built site`);
  return readFileSync(join(DIST, file), 'utf8');
}

function linksOf(tree: Root): Link[] {
  const found: Link[] = [];
  visit(tree, 'link', (link) => void found.push(link));
  return found;
}

/** Quotation marks as an author types them: the page bends them. */
const straight = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** The words of a heading between its formulas; a formula is another thing in HTML and in Markdown. */
function wordsOf(heading: Element): string[] {
  const words = (nodes: Element['children']): string =>
    nodes
      .map((node) => {
        if (node.type === 'text') return node.value;
        if (node.type !== 'element' || /section-(link|twin)/.test(attribute(node, 'className')) || attribute(node, 'className').includes('added-mark')) return '';
        return attribute(node, 'className').split(' ').includes('katex') ? '\n' : words(node.children);
      })
      .join('');
  return words(heading.children).split('\n').map((part) => part.trim()).filter((part) => part !== '' && part !== '#');
}

const LEFTOVERS = /\\fact|\\htmlData|\\htmlClass|\\(?:mse|ce|model|data|hl)\{|<\/?[A-Z]|\{\/\*|\*\/\}|className|undefined|\[object |NaN|&#x/;

function checked(name: string, text: string): Root {
  const tree = parser.parse(text);
  it('holds nothing but Markdown', () => {
    expect(LEFTOVERS.exec(text)?.[0]).toBeUndefined();
    const strange: string[] = [];
    visit(tree, (node) => {
      if (node.type === 'html' && !/^<\/?(sub|sup)>$/.test(node.value)) strange.push(node.value);
    });
    expect(strange, name).toEqual([]);
  });

  it('sets every formula with KaTeX as it is', () => {
    const broken: string[] = [];
    let formulas = 0;
    visit(tree, ['math', 'inlineMath'], (node) => {
      if (node.type !== 'math' && node.type !== 'inlineMath') return;
      formulas += 1;
      try {
        katex.renderToString(node.value, { displayMode: node.type === 'math', strict: (code: string) => (code === 'unicodeTextInMathMode' ? 'ignore' : 'error') });
      } catch (error) {
        broken.push(`${node.value}: ${(error as Error).message}`);
      }
    });
    expect(broken).toEqual([]);
    if (text.includes('\\tag{')) expect(formulas).toBeGreaterThan(3);
  });
  return tree;
}

describe.each([...articlePages, ...contentsPages, ...labPages, ...equationPages, ...parallelPages, ...covers].map((page) => twinOf(page.address)))('%s', (file) => {
  const text = read(file);
  const tree = checked(file, text);

  it('leads only to what stands', () => {
    const broken = linksOf(tree).map(({ url }) => new URL(url, absolute(file)).href).filter((url) => url.startsWith(absolute('/')) && !stands(url));
    expect(broken).toEqual([]);
    expect(linksOf(tree).length).toBeGreaterThan(1);
  });
});

describe.each(articlePages.map((page) => [page.address, page] as const))('the Markdown of %s', (address, page: BuiltPage) => {
  const text = read(twinOf(address));
  const tree = parser.parse(text);

  it('has every number of the page’s equations', () => {
    const numbers = all('[data-equation]', page).map((node) => attribute(node, 'dataEquation'));
    const tags = [...text.matchAll(/\\tag\{([^{}]*)\}/g)].map((match) => match[1]);
    expect(tags).toEqual(numbers);
  });

  it('has every heading of the page, in order', () => {
    const headings: string[] = [];
    visit(tree, 'heading', (node) => void headings.push(straight(toString(node))));
    let from = 0;
    for (const heading of all('main :is(h1, h2, h3, h4)', page).filter((node) => select('.figure-title', node) === undefined)) {
      const words = wordsOf(heading);
      const at = headings.findIndex((each, index) => index >= from && words.every((part) => each.includes(straight(part))));
      expect(at, `${words.join(' … ')} after “${headings[from - 1] ?? ''}”`).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  });

  it('has every figure with its name, its words, its table and its address', () => {
    const tables = new Set<string>();
    visit(tree, 'table', (node) => void tables.add(node.children.map((row) => row.children.map((cell) => toString(cell)).join('|')).join('\n').replace(/<\/?su[bp]>/g, '')));
    for (const figure of all('figure[data-widget]', page)) {
      const id = attribute(figure, 'id');
      expect(linksOf(tree).some(({ url }) => url.endsWith(`/#${id}`)), id).toBe(true);
      expect(text, id).toContain(`**${attribute(figure, 'dataFigure')}`);
      const drawn = select('svg[role=img]', figure);
      expect(plain(text), id).toContain(plain(attribute(drawn ?? figure, 'ariaLabel')));
      const cells = select('table.data-table', figure);
      expect(cells, id).toBeDefined();
      const first = select('tbody tr', cells ?? figure);
      const row = (first?.children ?? []).filter((cell) => cell.type === 'element').map((cell) => hastText(cell)).join('|');
      expect([...tables].some((table) => table.includes(row)), `${id}: ${row}`).toBe(true);
    }
  });

  it('has every other name of a term', () => {
    const names = all('.glossary-alias', page).map((name) => hastText(name));
    for (const name of names) expect(text).toContain(name);
    if (address.endsWith('/glossary/')) expect(names.length).toBeGreaterThan(5);
  });

  it('prints every number that the page quotes', () => {
    const outside = all('main [data-value]', page).filter((node) => attribute(node, 'dataNumber') !== '');
    const quoted = outside.map((node) => facts.get(attribute(node, 'dataValue'))?.tex).filter((tex) => tex !== undefined);
    for (const tex of quoted) expect(text).toContain(tex);
    if (address.endsWith('/optimization/')) expect(quoted.length).toBeGreaterThan(20);
  });
});

describe.each(parallelPages.map((page) => [page.address, page] as const))('the Markdown of %s', (address, page) => {
  const text = read(twinOf(address));
  const tree = parser.parse(text);

  it('has every numbered equation once', () => {
    const numbers = all('[data-equation]', page).map((node) => attribute(node, 'dataEquation'));
    expect([...text.matchAll(/\\tag\{([^{}]*)\}/g)].map((match) => match[1])).toEqual(numbers);
  });

  it('has one heading for both languages, in the order of the page', () => {
    const headings: string[] = [];
    visit(tree, 'heading', (node) => void headings.push(straight(toString(node))));
    let from = 0;
    for (const heading of all('main :is(h1, h2).pair', page)) {
      // The number, once, is no part of either.
      const words = heading.children.flatMap((side) => (side.type === 'element' ? wordsOf(side) : [])).map((part) => part.replace(/^\d[\d.]* /, ''));
      const at = headings.findIndex((each, index) => index >= from && words.every((part) => each.includes(straight(part))));
      expect(at, `${words.join(' … ')} after “${headings[from - 1] ?? ''}”`).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  });

  it('says in each language what that language’s own file says', () => {
    const paragraphs = (of: Root): string[] => {
      const found: string[] = [];
      visit(of, 'paragraph', (node) => void found.push(toString(node)));
      return found;
    };
    const both = new Set(paragraphs(tree));
    const [zh, en] = ['zh', 'en'].map((language) => {
      const [, , ...said] = paragraphs(parser.parse(read(twinOf(address.replace('/parallel/', `/${language}/`)))));
      return said;
    });
    expect([...(zh ?? []), ...(en ?? [])].filter((each) => !both.has(each))).toEqual([]);
    expect(zh?.length).toBeGreaterThan(10);
    expect(en?.length).toBe(zh?.length);
  });
});

describe.each(equationPages.map((page) => [page.address, page] as const))('the Markdown of %s', (address, page) => {
  const text = read(twinOf(address));
  const tree = parser.parse(text);
  const entries = all('.equation-entry', page);

  it('has the formula of every entry, in order, with its number', () => {
    const displays: string[] = [];
    visit(tree, 'math', (node) => void displays.push(node.value));
    let from = 0;
    for (const entry of entries) {
      const tex = hastText(select('annotation', entry) ?? entry);
      const number = select('.equation-number', entry);
      const wanted = number === undefined ? tex : `${tex} \\tag{${hastText(number).slice(1, -1)}}`;
      const at = displays.indexOf(wanted, from);
      expect(at, wanted).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
    expect(entries.length).toBeGreaterThan(30);
  });

  it('has what the source printed, and leads to each place, use and correction', () => {
    const urls = linksOf(tree).map(({ url }) => new URL(url, absolute(twinOf(address))).href);
    const wanted = all('.equation-entry :is(.entry-place, .entry-uses, .entry-corrections) a', page).map((node) => new URL(attribute(node, 'href'), absolute(address)).href);
    const times = (url: string, of: readonly string[]): number => of.filter((each) => each === url).length;
    // A reason may lead there as well.
    expect(wanted.filter((url) => times(url, urls) < times(url, wanted))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(100);
    const published = all('.entry-published annotation', page).map((node) => hastText(node));
    expect(published.length).toBeGreaterThan(5);
    for (const tex of published) expect(text.replace(/^ +/gm, '')).toContain(tex);
  });
});

describe('the Markdown of the cover', () => {
  it('has its title and its lead in both languages, and leads to every page it leads to', () => {
    const text = read('/index.md');
    const [cover] = covers;
    if (cover === undefined) throw new Error('the cover is missing');
    const tree = parser.parse(text);
    for (const said of [...all('h1 span[lang]', cover), ...all('.cover-head p:not(.enter)', cover)]) expect(text).toContain(hastText(said).trim().replaceAll('\u2060', ''));
    const urls = linksOf(tree).map(({ url }) => url);
    const inEdition = all('main a', cover).map((node) => new URL(attribute(node, 'href'), absolute('/')).href).filter((url) => /\/(zh|en)\//.test(url));
    for (const url of inEdition) expect(urls).toContain(absolute(twinOf(url.slice(absolute('/').length - 1))));
    expect(one('link[type="text/markdown"]', cover)).toBeDefined();
  });
});

/** Text without the strokes that keep Markdown from reading it. */
function plain(text: string): string {
  return text.replaceAll('\\', '').replace(/\s+/g, ' ');
}

describe('llms.txt', () => {
  const text = read('/llms.txt');
  const tree = checked('llms.txt', text);

  it('is a name, a summary as a quotation, and sections of links', () => {
    expect(tree.children.slice(0, 2).map((node) => [node.type, (node as { depth?: number }).depth])).toEqual([['heading', 1], ['blockquote', undefined]]);
    const sections = tree.children.filter((node) => node.type === 'heading' && node.depth === 2).map((node) => toString(node));
    expect(sections.at(-1)).toBe('Optional');
    expect(sections.length).toBe(3);
    const after = tree.children.slice(tree.children.findIndex((node) => node.type === 'heading' && node.depth === 2));
    expect([...new Set(after.map((node) => node.type))]).toEqual(['heading', 'list']);
  });

  it('leads to every page’s Markdown in both languages, and to the whole', () => {
    const urls = linksOf(tree).map(({ url }) => url);
    expect(urls.filter((url) => !stands(url))).toEqual([]);
    for (const page of [...articlePages, ...contentsPages, ...labPages, ...equationPages, ...parallelPages, ...covers]) expect(urls).toContain(absolute(twinOf(page.address)));
    expect(urls).toContain(absolute('/llms-full.txt'));
  });
});

describe('llms-full.txt', () => {
  const text = read('/llms-full.txt');
  const tree = checked('llms-full.txt', text);

  it('holds both editions, with addresses as seen from the root', () => {
    expect([...text.matchAll(/\\tag\{31\}/g)].length).toBe(2);
    const broken = linksOf(tree).map(({ url }) => new URL(url, absolute('/')).href).filter((url) => url.startsWith(absolute('/')) && !stands(url));
    expect(broken).toEqual([]);
  });
});
