import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { all, articlePages, attribute, DIST, one, pages } from './builtSite.ts';

const TAGS = { zh: 'zh-Hans', en: 'en' } as const;

describe.each(articlePages.map((page) => [page.address, page] as const))('%s', (address, page) => {
  const language = address.startsWith('/zh/') ? 'zh' : 'en';
  const other = language === 'zh' ? 'en' : 'zh';

  it('says its language and leads to the same page in the other', () => {
    expect(attribute(one('html', page)!, 'lang')).toBe(TAGS[language]);
    const link = one(`header a[hreflang="${TAGS[other]}"]`, page);
    expect(link).toBeDefined();
    expect(attribute(link!, 'href')).toContain(address.replace(`/${language}/`, `/${other}/`));
  });

  it('gives each numbered equation its marker, its TeX and its link', () => {
    const equations = all('[data-equation]', page);
    for (const equation of equations) {
      const number = attribute(equation, 'dataEquation');
      const id = `eq-${number.toLowerCase()}`;
      expect(attribute(equation, 'id')).toBe(id);
      expect(select(`a[href="#${id}"]`, equation), id).toBeDefined();
      expect(toString(select('annotation[encoding="application/x-tex"]', equation)!).length, id).toBeGreaterThan(2);
      expect(selectAll('math', equation).length, id).toBeGreaterThan(0);
    }
    expect(all('[id^="eq-"]', page).length).toBe(equations.length);
  });

  it('has no broken formula and no stray markup', () => {
    expect(page.html).not.toContain('katex-error');
    expect(page.html).not.toMatch(/\\(?:fact|model|data|mse)\{/);
    expect(all('article p, article li, article td', page).map(toString).filter((text) => text.includes('**') || /\{\/\*/.test(text))).toEqual([]);
  });

  it('gives every block of the article an id', () => {
    const blocks = all('.prose > p, .prose > ul, .prose > ol, .prose > .table-region, .prose > figure, .prose > .equations, .prose > h2, .prose > h3', page);
    const anonymous = blocks.filter((node) => attribute(node, 'id') === '' && select('[data-equation]', node) === undefined);
    expect(anonymous.map((node) => toString(node).slice(0, 60))).toEqual([]);
  });

  it('draws each figure with its sentence, its caption and its table', () => {
    for (const figure of all('figure[data-widget]', page)) {
      expect(attribute(figure, 'id')).toMatch(/^fig-/);
      expect(select('svg[role="img"][aria-label]', figure)).toBeDefined();
      expect(select('figcaption', figure)).toBeDefined();
      expect(select('table', figure)).toBeDefined();
      for (const readout of selectAll('[data-value]', figure)) {
        expect(attribute(readout, 'dataValue')).not.toBe('');
        const full = attribute(readout, 'dataNumber') || attribute(readout, 'value');
        expect(Number.isNaN(Number(full)) || full === '', `${attribute(readout, 'dataValue')}: "${full}"`).toBe(false);
      }
    }
  });

  it('names its canonical address and its twin for search engines', () => {
    expect(all('link[rel=canonical]', page).length).toBeGreaterThan(0);
    for (const tag of Object.values(TAGS)) expect(one(`link[rel=alternate][hreflang="${tag}"]`, page), tag).toBeDefined();
    expect(attribute(one('meta[name=description]', page)!, 'content').length).toBeGreaterThan(10);
  });
});

it('the site holds the pages that others link to', () => {
  const slugs = ['question', 'optimization', 'distributions', 'cross-entropy', 'gaussian', 'descent', 'deeper', 'corrections', 'references', 'glossary', 'article'];
  const expected = ['/', '/404.html', '/zh/', '/en/', ...slugs.flatMap((slug) => [`/zh/${slug}/`, `/en/${slug}/`])];
  expect(pages.map((page) => page.address)).toEqual(expect.arrayContaining(expected));
  expect(readdirSync(DIST)).toEqual(expect.arrayContaining(['sitemap-index.xml', 'robots.txt']));
});

it('there is one KaTeX: one package, and one stylesheet at most on a page', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, unknown> };
  expect(Object.keys(lock.packages).filter((name) => /(^|\/)node_modules\/katex$/.test(name))).toEqual(['node_modules/katex']);
  const styled = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css') && readFileSync(join(DIST, file), 'utf8').includes('.vlist-t'));
  for (const page of pages) expect(styled.filter((file) => page.html.includes(file.split('/').at(-1) ?? '')).length).toBeLessThanOrEqual(1);
});

it('equations are the same formula in both languages', () => {
  const tex = (address: string) => {
    const page = pages.find((each) => each.address === address);
    return page === undefined ? [] : all('[data-equation]', page).map((node) => `${attribute(node, 'dataEquation')}: ${toString(select('annotation', node)!).replace(/\\text\{[^{}]*\}/g, '').replace(/[\s,.]+/g, '')}`);
  };
  expect(tex('/en/article/').length).toBeGreaterThan(31);
  expect(tex('/en/article/')).toEqual(tex('/zh/article/'));
});

describe('formulas', () => {
  it('are without the struts that the stylesheet gives to every line', () => {
    expect(pages.filter(({ html }) => html.includes('pstrut')).map(({ address }) => address)).toEqual([]);
  });
});
