import { brotliCompressSync } from 'node:zlib';
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { editionOf } from '../../src/edition/edition.ts';
import { all, articlePages, attribute, equationPages, one, pages, type BuiltPage } from './builtSite.ts';

/** The list of equations is no chapter: it is opened to look one up, and is fetched once for the previews of all pages. */
const MOST_KIB = 34;

const pageAt = (address: string): BuiltPage => pages.find((page) => page.address === address)!;
const chaptersOf = (language: string) => articlePages.filter(({ address }) => address.startsWith(`/${language}/`) && !address.endsWith('/article/'));
const idOf = (href: string): string => href.split('#')[1] ?? '';

/** The blocks of the chapters that hold a link to `id`: `page#block`, every id around the link. */
function citing(language: string, selector: string): Map<string, Set<string>[]> {
  const found = new Map<string, Set<string>[]>();
  for (const page of chaptersOf(language)) {
    const walk = (node: Element, around: readonly string[]): void => {
      // An entry's own place is no citation: the equation's entry names the correction besides.
      if (attribute(node, 'className') === 'erratum-place') return;
      const id = attribute(node, 'id');
      const ids = id === '' ? around : [...around, `${page.address}#${id}`];
      if (selector.split(', ').some((name) => (node.properties['className'] as string[] | undefined)?.includes(name))) {
        const to = idOf(attribute(node, 'href'));
        found.set(to, [...(found.get(to) ?? []), new Set(ids)]);
      }
      node.children.filter((child: ElementContent): child is Element => child.type === 'element').forEach((child) => walk(child, ids));
    };
    for (const article of all('article.prose', page)) {
      let block: string | undefined;
      for (const child of article.children) {
        if (child.type !== 'element') continue;
        // A display without an id of its own is known by its first equation.
        block = attribute(child, 'id') || attribute(select('[id]', child) ?? child, 'id');
        walk(child, block === '' ? [] : [`${page.address}#${block}`]);
      }
    }
  }
  return found;
}

/** The places that an entry lists, in full. */
function listed(entry: Element, page: BuiltPage): string[] {
  return selectAll('.entry-uses a', entry).map((link) => {
    const { pathname, hash } = new URL(attribute(link, 'href'), `https://site.invalid${page.address}`);
    return `${pathname}${hash}`;
  });
}

function expectInverse(places: readonly string[], blocks: readonly Set<string>[], what: string): void {
  for (const place of places) expect(blocks.some((ids) => ids.has(place)), `${what} is said to be used at ${place}`).toBe(true);
  for (const ids of blocks) expect(places.some((place) => ids.has(place)), `${what} is used in ${[...ids].join(', ')}, which its entry does not list`).toBe(true);
}

describe.each(['zh', 'en'] as const)('%s', (language) => {
  const list = pageAt(`/${language}/equations/`);
  const edition = editionOf(language);
  const equations = [...edition.targets.values()].filter(({ kind }) => kind === 'equation');
  const cited = citing(language, 'reference');

  it('lists every numbered equation once, whole, with a link to its place', () => {
    expect(all('[id^=entry-eq-]', list).map((entry) => attribute(entry, 'id'))).toEqual(equations.map(({ id }) => `entry-${id}`));
    for (const { id, page } of equations) {
      const entry = one(`#entry-${id}`, list)!;
      expect(attribute(select('.equation-number', entry)!, 'href'), id).toBe(`../${page}/#${id}`);
      expect(toString(select('annotation', entry)!), id).not.toMatch(/\\html|^\s*(?:\{\}|\\quad)*\s*=/);
      expect(toString(select('annotation', entry)!), id).not.toContain('\\mathopen{{');
      expect(toString(select('.entry-tex code', entry)!), id).toBe(toString(select('annotation', entry)!));
    }
  });

  it('says of every equation where it is used: the inverse of the links', () => {
    expect([...cited.keys()].filter((id) => id.startsWith('eq-')).length).toBeGreaterThan(50);
    for (const { id } of equations) expectInverse(listed(one(`#entry-${id}`, list)!, list), cited.get(id) ?? [], id);
  });

  it.each([
    ['glossary', '.glossary-entry', 'term-link'],
    ['references', '.reference-entry', 'citation'],
  ])('says the same in the %s', (slug, entries, link) => {
    const page = pageAt(`/${language}/${slug}/`);
    const uses = citing(language, link);
    expect(all(entries, page).length).toBeGreaterThan(15);
    for (const entry of all(entries, page)) expectInverse(listed(entry, page), uses.get(attribute(entry, 'id')) ?? [], attribute(entry, 'id'));
  });

  it('sets what the source printed beside what it prints itself, with the correction', () => {
    const printed = all('.equation-entry:has(.entry-published)', list);
    expect(printed.length).toBeGreaterThanOrEqual(15);
    for (const entry of printed) {
      const [own, source] = ['.equation annotation', '.entry-published annotation'].map((part) => toString(select(part, entry)!).replace(/\s/g, ''));
      expect(source, attribute(entry, 'id')).not.toBe(own);
      expect(attribute(select('.entry-corrections a', entry)!, 'href'), attribute(entry, 'id')).toMatch(/corrections\/#correction-/);
    }
  });

  it('gives every numbered equation of a chapter its button, a plain link to its entry', () => {
    for (const page of articlePages.filter(({ address }) => address.startsWith(`/${language}/`))) {
      for (const row of all('.equation[data-equation]', page)) {
        const more = select('a.equation-more', row)!;
        expect(attribute(more, 'href')).toBe(`../equations/#entry-${attribute(row, 'id')}`);
        expect(attribute(more, 'ariaLabel')).toContain(`(${attribute(row, 'dataEquation')})`);
      }
    }
  });

  it('gives a formula without a number its button where the source printed it otherwise', () => {
    const page = pageAt(`/${language}/gaussian/`);
    const buttons = all('.unnumbered > a.equation-more.corrected', page);
    expect(buttons.map((more) => attribute(more, 'href'))).toEqual(['../equations/#entry-gaussian-density-formula', '../equations/#entry-gaussian-likelihood-formula']);
    for (const more of buttons) {
      const entry = one(`#${idOf(attribute(more, 'href'))}`, list)!;
      expect(select('.entry-published annotation', entry)).toBeDefined();
      expect(select('.equation-number', entry)).toBeUndefined();
      expect(attribute(select('.entry-corrections a', entry)!, 'href')).toMatch(/#correction-(density|one-point)$/);
      expect(attribute(select('.entry-place a', entry)!, 'href')).toBe(`../gaussian/#${idOf(attribute(more, 'href')).replace('entry-', '')}`);
    }
  });

  it('is linked from every page, prints nowhere, and stays small', () => {
    for (const page of chaptersOf(language)) expect(one(`a[href$="/${language}/equations/"]`, page), page.address).toBeDefined();
    expect(one('header a[type="application/pdf"]', list)).toBeUndefined();
    expect(brotliCompressSync(list.html).length / 1024).toBeLessThanOrEqual(MOST_KIB);
  });
});

it('both languages have their list', () => expect(equationPages.map(({ address }) => address)).toEqual(['/en/equations/', '/zh/equations/']));
