import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { all, articlePages, attribute, DIST, embedPages, labPages, one, pages } from './builtSite.ts';

const figuresOf = (selected: readonly { address: string; tree: (typeof pages)[number]['tree'] }[]): string[] =>
  selected.flatMap(({ tree }) => selectAll('figure[data-widget]', tree).map((figure) => attribute(figure, 'id')));

describe.each(labPages.map((page) => [page.address, page] as const))('%s', (address, page) => {
  const language = address.slice(1, 3);
  const chapters = articlePages.filter((each) => each.address.startsWith(`/${language}/`) && !each.address.endsWith('/article/'));

  it('gathers every figure of its edition, in reading order or not, and no other', () => {
    expect(figuresOf([page]).toSorted()).toEqual(figuresOf(chapters).toSorted());
  });

  it('says of each what it is for, where it stands, and how to embed it', () => {
    for (const entry of all('.lab-entry', page)) {
      const id = attribute(select('figure', entry)!, 'id');
      expect(toString(select('h2 + p', entry)!).length, id).toBeGreaterThan(30);
      expect(selectAll('.sets-figure', entry).length, id).toBe(8);
      expect(select(`a[href$="/#${id}"]`, entry), id).toBeDefined();
      expect(select(`a[href$="/embed/${language}/${id}/"]`, entry), id).toBeDefined();
      const code = toString(select('pre', entry)!);
      expect(code).toMatch(new RegExp(`^<iframe src="https?://[^"]+/embed/${language}/${id}/" title="[^"]+" `));
      expect(code.split('\n')[1]).toMatch(/^<script>addEventListener\('message',.*<\/script>$/);
    }
  });

  it('names its canonical address and its twin, and offers no PDF of its own', () => {
    expect(attribute(one('link[rel=canonical]', page)!, 'href')).toContain(address);
    for (const code of ['zh-Hans', 'en']) expect(one(`link[rel=alternate][hreflang="${code}"]`, page), code).toBeDefined();
    expect(one('header a[type="application/pdf"]', page)).toBeUndefined();
  });

  it('is linked from every page of its edition', () => {
    for (const other of [...chapters, page]) expect(one(`a[href$="${address}"]`, other), other.address).toBeDefined();
  });
});

describe.each(embedPages.map((page) => [page.address, page] as const))('%s', (address, page) => {
  const [, , language = '', id = ''] = address.split('/');

  it('holds one figure and nothing around it, and is left out of search', () => {
    expect(figuresOf([page])).toEqual([id]);
    expect(one('header, footer, nav', page)).toBeUndefined();
    expect(attribute(one('meta[name=robots]', page)!, 'content')).toBe('noindex');
  });

  it('names the page of the article as its own, and leads back to it', () => {
    const canonical = attribute(one('link[rel=canonical]', page)!, 'href');
    const home = articlePages.find((each) => canonical.endsWith(each.address));
    expect(home?.address.startsWith(`/${language}/`)).toBe(true);
    expect(home?.ids).toContain(id);
    expect(attribute(one('.embed-back a', page)!, 'href')).toMatch(new RegExp(`${home?.address ?? ''}#${id}$`));
  });
});

it('the sitemap holds the labs and no frame', () => {
  const map = readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8');
  for (const { address } of labPages) expect(map).toContain(`${address}</loc>`);
  expect(map).not.toContain('/embed/');
});
