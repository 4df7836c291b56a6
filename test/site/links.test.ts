import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { all, attribute, DIST, pages, type BuiltPage } from './builtSite.ts';

const ORIGIN = 'https://site.invalid';
const BASE = (process.env['BASE'] ?? '/').replace(/\/?$/, '/');
const byAddress = new Map(pages.map((page) => [page.address, page]));

/** Where a link leads inside the site; `undefined` when it leaves it. */
function inside(href: string, page: BuiltPage): { path: string; id: string } | undefined {
  const url = new URL(href, `${ORIGIN}${BASE}${page.address.slice(1)}`);
  if (url.origin !== ORIGIN) return undefined;
  const path = decodeURIComponent(url.pathname);
  return { path: path.startsWith(BASE) ? `/${path.slice(BASE.length)}` : `outside the base: ${path}`, id: decodeURIComponent(url.hash.slice(1)).split('?')[0] ?? '' };
}

function exists(path: string): boolean {
  const file = join(DIST, path);
  return byAddress.has(path) || (existsSync(file) && statSync(file).isFile());
}

const languageOf = (path: string): string => /^\/(zh|en)\//.exec(path)?.[1] ?? '';

describe.each(pages.map((page) => [page.address, page] as const))('%s', (_, page) => {
  const links = all('a[href]', page).map((node) => ({ node, href: attribute(node, 'href'), target: inside(attribute(node, 'href'), page) }));

  it('links only to pages and places that exist', () => {
    const broken = links.filter(({ target }) => {
      if (target === undefined || target.path.startsWith('/pdf/')) return false;
      if (!exists(target.path)) return true;
      return target.id !== '' && !(byAddress.get(target.path)?.ids.includes(target.id) ?? false);
    });
    expect(broken.map(({ href }) => href)).toEqual([]);
  });

  it('stays in its language, but for the links that say another', () => {
    const own = languageOf(page.address);
    const straying = links.filter(({ node, target }) => {
      if (own === '' || target === undefined || target.path.startsWith('/pdf/')) return false;
      const language = languageOf(target.path);
      return language !== '' && language !== own && attribute(node, 'hrefLang') === '';
    });
    expect(straying.map(({ href }) => href)).toEqual([]);
  });

  it('uses every id once', () => {
    expect(page.ids.filter((id, index) => page.ids.indexOf(id) !== index)).toEqual([]);
  });

  it('loads nothing from another origin', () => {
    const loaded = all('link[rel=stylesheet], link[rel=preload], link[rel=modulepreload], link[rel=icon], script[src], img[src], source[src], iframe[src]', page)
      .map((node) => attribute(node, 'href') || attribute(node, 'src'));
    const foreign = loaded.filter((href) => inside(href, page) === undefined);
    const inStyles = [...page.html.matchAll(/(?:url\(|@import\s+)["']?((?:https?:)?\/\/[^"')\s]+)/g)].map((match) => match[1]);
    expect([...foreign, ...inStyles]).toEqual([]);
    expect(loaded.filter((href) => !exists(inside(href, page)?.path ?? ''))).toEqual([]);
  });
});
