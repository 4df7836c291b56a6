import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { editionOf } from '../../src/edition/edition.ts';
import { languageCodes, languages } from '../../src/i18n/languages.ts';
import { all, articlePages, attribute, DIST, one, pages, parallelPages } from './builtSite.ts';

const pageAt = (address: string) => pages.find((page) => page.address === address);
const textPages = articlePages.filter(({ html }) => html.includes('class="prose"'));

describe.each(languageCodes.map((language) => editionOf(language)))('the $language edition', ({ language, pages: outlines }) => {
  it.each(outlines)('has every id of $slug on its page, in the whole article, and side by side with the other language', ({ slug, blocks }) => {
    const ids = [slug, ...blocks.map(({ id }) => id)];
    for (const address of [`/${language}/${slug}/`, `/${language}/article/`, `/parallel/${slug}/`, '/parallel/article/']) {
      const known = new Set(pageAt(address)?.ids);
      expect({ address, lacking: ids.filter((id) => !known.has(id)) }).toEqual({ address, lacking: [] });
    }
  });
});

describe.each(textPages.map((page) => [page.address, page] as const))('%s', (address, page) => {
  const [, folder = '', slug = ''] = address.split('/');
  const other = languageCodes.find((code) => code !== folder) ?? 'en';
  const twin = (id: string): string => `../../${other}/${slug}/#${id}`;

  it('leads from its title and every section, term, work, equation and figure to itself, and says so', () => {
    const titles = all(address.endsWith('/article/') ? '.chapter-title' : 'h1', page);
    expect(titles.length).toBeGreaterThan(0);
    for (const heading of [...titles, ...all('.section-heading, .glossary-entry, .reference-entry', page)]) {
      const id = attribute(heading, 'id');
      const link = select(`.section-link[href="#${id}"]`, heading);
      expect(attribute(link!, 'ariaLabel'), id).not.toBe('');
    }
    for (const figure of all('figure[data-widget]', page)) expect(select(`.figure-link[href="#${attribute(figure, 'id')}"]`, figure)).toBeDefined();
  });

  it('leads from every section and every block of text to itself in the other language', () => {
    for (const heading of all('.section-heading', page)) expect(attribute(select('.section-twin', heading)!, 'href')).toBe(twin(attribute(heading, 'id')));
    const blocks = all('.prose > p, .prose > ul > li, .prose > ol > li, .prose > .table-region, .question, .answer, .note, .erratum, .glossary-entry, .reference-entry', page);
    const without = blocks.filter((block) => !selectAll('.twin', block).some((link) => attribute(link, 'href') === twin(attribute(block, 'id')) && attribute(link, 'hrefLang') === languages[other].tag));
    expect(blocks.length).toBeGreaterThan(5);
    expect(without.map((block) => attribute(block, 'id') || toString(block).slice(0, 40))).toEqual([]);
  });
});

describe.each(parallelPages.map((page) => [page.address, page] as const))('%s', (address, page) => {
  const slug = address.split('/')[2] ?? '';

  it('sets text in both languages, in one order, and displays and figures once', () => {
    const tags = languageCodes.map((code) => languages[code].tag);
    for (const pair of all('main .pair', page)) expect(pair.children.filter((child) => child.type === 'element').map((side) => attribute(side, 'lang')), attribute(pair, 'id')).toEqual(tags);
    const single = pageAt(`/zh/${slug}/`);
    expect(single).toBeDefined();
    expect(all('figure[data-widget]', page).length).toBe(all('figure[data-widget]', single!).length);
    expect(all('[data-equation]', page).map((node) => attribute(node, 'dataEquation'))).toEqual(all('[data-equation]', single!).map((node) => attribute(node, 'dataEquation')));
    expect(all('.prose > p', page)).toEqual([]);
    for (const item of all('.prose > :is(ul, ol) > li', page)) expect(item.children.map((child) => child.type === 'element' && child.tagName), attribute(item, 'id')).toEqual(['div']);
    const tables = all('.table-region', page).map((table) => attribute(table, 'id'));
    expect(tables).toEqual(all('.table-region', single!).map((table) => attribute(table, 'id')));
  });

  it('leads from every heading to its section, here and in the other language alone', () => {
    const headings = all(':is(h1, h2, h3, h4).pair:has(.section-link), .pair:has(.glossary-entry, .reference-entry)', page);
    expect(headings.map((heading) => attribute(heading, 'id'))).toContain(slug === 'article' ? 'question' : slug);
    for (const heading of headings) {
      const links = selectAll('.section-link', heading);
      const id = attribute(heading, 'id').replace(/-title$/, '');
      expect(links.map((link) => [attribute(link, 'href').replace(/(\/en\/)[a-z-]+/, '$1…'), attribute(link, 'hrefLang')]), id).toEqual([[`#${id}`, ''], [`../../en/…/#${id}`, 'en']]);
      expect(pageAt(attribute(links[1]!, 'href').replace(/^\.\.\/\.\.(.*)#.*$/, '$1'))?.ids, id).toContain(id);
    }
    expect(all('.section-heading', page).length).toBe(all('.section-heading .section-link[hreflang]', page).length);
  });

  it('leads to each language alone, and is named for search engines', () => {
    for (const code of languageCodes) {
      expect(attribute(one(`header a[hreflang="${languages[code].tag}"]`, page)!, 'href')).toContain(`/${code}/${slug}/`);
      expect(one(`link[rel=alternate][hreflang="${languages[code].tag}"]`, page)).toBeDefined();
    }
    const canonicals = all('link[rel=canonical]', page).map((link) => attribute(link, 'href'));
    expect(canonicals.length).toBeGreaterThan(0);
    for (const canonical of canonicals) expect(new URL(canonical).pathname).toMatch(/\/parallel\/[a-z-]+\/$/);
    expect(attribute(one('header [aria-current]', page)!, 'lang')).toBe('zh-Hans');
  });

  it('stays among such pages', () => {
    const straying = all('.prose a[href]:not(.equation-more)', page).filter((link) => attribute(link, 'hrefLang') === '' && /\/(zh|en)\//.test(attribute(link, 'href')));
    expect(straying.map((link) => attribute(link, 'href'))).toEqual([]);
  });
});

it('every page stands side by side with its other language, and the sitemap lists all but the whole, which repeats them', () => {
  const sitemap = readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8');
  expect(parallelPages.map(({ address }) => address).toSorted()).toEqual([...editionOf('zh').pages.map(({ slug }) => slug), 'article'].map((slug) => `/parallel/${slug}/`).toSorted());
  for (const { address } of parallelPages) expect(sitemap.includes(`${address}</loc>`)).toBe(!address.endsWith('/article/'));
});
