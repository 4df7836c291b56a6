import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { CARD } from '../../src/components/site/cardSize.ts';
import { absolute, below, pageAt, stands } from './addresses.ts';
import { all, articlePages, attribute, DIST, embedPages, one, pages, parallelPages, type BuiltPage } from './builtSite.ts';

const MAX_CARD_BYTES = 60_000;
const HAN = /\p{Script=Han}/u;

const isHidden = (page: BuiltPage): boolean => embedPages.includes(page) || page.address === '/404.html';
const shown = pages.filter((page) => !isHidden(page));

const hrefs = (selector: string, page: BuiltPage): string[] => all(selector, page).map((node) => attribute(node, 'href'));
const meta = (property: string, page: BuiltPage): string[] => all(`meta[property="${property}"], meta[name="${property}"]`, page).map((node) => attribute(node, 'content'));
const alternates = (page: BuiltPage): [string, string][] => all('link[rel=alternate][hreflang]', page).map((node) => [attribute(node, 'hrefLang'), attribute(node, 'href')]);

describe.each(shown.map((page) => [page.address, page] as const))('the head of %s', (address, page) => {
  const isWhole = address.endsWith('/article/');
  const isOfAnEdition = /^\/(zh|en)\//.test(address);

  it('names its own address, or those of the pages that it repeats', () => {
    const canonical = hrefs('link[rel=canonical]', page);
    if (!isWhole) expect(canonical).toEqual([absolute(address)]);
    else expect(canonical.length).toBeGreaterThan(5);
    for (const each of canonical) expect(stands(each), each).toBe(true);
    expect(isWhole && canonical.includes(absolute(address))).toBe(false);
    expect(meta('og:url', page)).toEqual([absolute(address)]);
  });

  it('leads to itself in every language, and those lead back', () => {
    expect(alternates(page).map(([language]) => language)).toEqual(['zh-Hans', 'en', 'x-default']);
    for (const [language, href] of alternates(page)) {
      const other = pageAt(href);
      expect(other, href).toBeDefined();
      if (other === undefined || language === 'x-default') continue;
      expect(attribute(one('html', other) ?? fail(href), 'lang')).toBe(language);
      expect(alternates(other)).toEqual(alternates(page));
    }
  });

  it('has a picture to be shared with, and says in its language what it shows', () => {
    const [image = '', ...more] = meta('og:image', page);
    expect(more).toEqual([]);
    const png = readFileSync(join(DIST, below(image) ?? fail(image)));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', CARD.width, CARD.height]);
    expect(png.length).toBeLessThanOrEqual(MAX_CARD_BYTES);
    expect([meta('og:image:width', page), meta('og:image:height', page)]).toEqual([[String(CARD.width)], [String(CARD.height)]]);
    expect(meta('twitter:card', page)).toEqual(['summary_large_image']);
    const [alt = ''] = meta('og:image:alt', page);
    expect(alt).toContain(meta('og:title', page)[0]);
    if (isOfAnEdition) {
      expect(below(image)).toMatch(address.startsWith('/zh/') ? /^\/cards\/zh\// : /^\/cards\/en\//);
      expect(HAN.test(alt)).toBe(address.startsWith('/zh/'));
    }
    const locales = [...meta('og:locale', page), ...meta('og:locale:alternate', page)];
    expect(locales).toEqual(address.startsWith('/en/') ? ['en_US', 'zh_CN'] : ['zh_CN', 'en_US']);
  });
});

describe.each(shown.map((page) => [page.address, page] as const))('the head of %s', (address, page) => {
  it('leads to its Markdown', () => {
    const found = all('link[rel=alternate][type="text/markdown"]', page).map((node) => new URL(attribute(node, 'href'), absolute(address)).href);
    expect(found).toEqual([absolute(/^\/((zh|en)\/)?$/.test(address) ? `${address}index.md` : address.replace(/\/$/, '.md'))]);
    expect(found.every(stands)).toBe(true);
  });
});

function fail(what: string): never {
  throw new Error(`not found: ${what}`);
}

describe('pictures', () => {
  it('differ from page to page and from language to language', () => {
    const files = new Set(shown.map((page) => below(meta('og:image', page)[0] ?? '') ?? ''));
    const bytes = new Set([...files].map((file) => readFileSync(join(DIST, file)).toString('base64')));
    expect(files.size).toBeGreaterThanOrEqual(articlePages.length + 5);
    expect(bytes.size).toBe(files.size);
  });
});

describe.each(pages.filter(isHidden).map((page) => [page.address, page] as const))('the head of %s', (address, page) => {
  it('keeps it out of search engines', () => {
    expect(meta('robots', page)).toEqual(['noindex']);
    expect(alternates(page)).toEqual([]);
    expect(all('script[type="application/ld+json"]', page)).toEqual([]);
    const canonical = hrefs('link[rel=canonical]', page);
    expect(canonical.length).toBe(address === '/404.html' ? 0 : 1);
    for (const each of canonical) expect(pageAt(each)?.ids).toContain(address.split('/')[3]);
  });
});

describe('the sitemap', () => {
  const index = readFileSync(join(DIST, 'sitemap-index.xml'), 'utf8');
  const parts = [...index.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => readFileSync(join(DIST, below(match[1] ?? '') ?? fail('sitemap')), 'utf8'));
  const entries = parts.flatMap((part) => [...part.matchAll(/<url>.*?<\/url>/gs)].map(([entry]) => entry));
  const addressOf = (entry: string): string => /<loc>([^<]*)<\/loc>/.exec(entry)?.[1] ?? '';

  it('lists every page that is its own canonical address, and no other', () => {
    const canonical = shown.filter((page) => !page.address.endsWith('/article/')).map(({ address }) => absolute(address));
    expect(entries.map(addressOf).toSorted()).toEqual(canonical.toSorted());
  });

  it('names the same alternates as the pages do', () => {
    for (const entry of entries) {
      const listed = [...entry.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map((match) => [match[1], match[2]]);
      const page = pageAt(addressOf(entry)) ?? fail(addressOf(entry));
      // A page of both languages names theirs, which do not name it back: the sitemap has nothing to add.
      expect(listed).toEqual(parallelPages.includes(page) ? [] : alternates(page));
    }
  });

  it('is named by robots.txt', () => {
    expect(readFileSync(join(DIST, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${absolute('/sitemap-index.xml')}\n`);
  });
});

describe.each(articlePages.map((page) => [page.address, page] as const))('the citation of %s', (address, page) => {
  const [box] = all('details.cite', page);
  const [bibtex = '', csl = ''] = all('details.cite pre', page).map((node) => toString(node));

  it('can be read and copied in three forms, which agree', () => {
    const [item] = JSON.parse(csl) as Record<string, unknown>[];
    const title = meta('og:title', page)[0] ?? '';
    expect(item).toMatchObject({ title, URL: absolute(address), language: attribute(one('html', page) ?? fail('html'), 'lang') });
    expect(bibtex).toMatch(/^@misc\{[a-z-]+,\n( {2}[a-z]+ = \{.*\},\n)+\}$/);
    expect(bibtex).toContain(`url = {${absolute(address)}}`);
    expect(bibtex).toContain(title);
    const graph = JSON.parse(toString(one('script[type="application/ld+json"]', page) ?? fail('JSON-LD'))) as { '@graph': { author?: { name: string } }[] };
    const author = graph['@graph'].find((node) => node.author !== undefined)?.author?.name ?? fail('author');
    expect(item?.['author']).toEqual([{ literal: author }]);
    expect(/^ {2}author = \{\{(.*)\}\},$/m.exec(bibtex)?.[1]?.replace('``', '“').replace("''", '”')).toBe(author);
    const line = toString(one('.cite-line', page) ?? fail('.cite-line'));
    expect(line).toContain(title);
    expect(line).toContain(absolute(address));
    expect(box?.properties['open']).toBeUndefined();
  });
});
