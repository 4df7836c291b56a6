import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';

/** Where the build has put the site. */
export const DIST = resolve(process.env['DIST'] ?? 'dist');

export interface BuiltPage {
  /** Address below the site's root, e.g. `/zh/optimization/`. */
  readonly address: string;
  readonly file: string;
  readonly html: string;
  readonly tree: Root;
  readonly ids: readonly string[];
}

function address(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function read(file: string): BuiltPage {
  const html = readFileSync(join(DIST, file), 'utf8');
  const tree = fromHtml(html);
  return { address: address(file), file, html, tree, ids: selectAll('[id]', tree).map((node) => String(node.properties['id'])) };
}

if (!existsSync(DIST)) throw new Error(`${DIST} is missing: run "npm run build" before the tests over the built site`);

export const pages: readonly BuiltPage[] = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .toSorted()
  .map(read);

export const labPages = pages.filter((page) => /^\/(zh|en)\/lab\/$/.test(page.address));

/** Pages that list every numbered equation. */
export const equationPages = pages.filter((page) => /^\/(zh|en)\/equations\/$/.test(page.address));

/** Pages of a figure alone. */
export const embedPages = pages.filter((page) => page.address.startsWith('/embed/'));

export const articlePages = pages.filter((page) => /^\/(zh|en)\/[^/]+\/$/.test(page.address) && !labPages.includes(page) && !equationPages.includes(page));

/** Pages with both languages side by side. */
export const parallelPages = pages.filter((page) => page.address.startsWith('/parallel/'));

export function all(selector: string, page: BuiltPage): Element[] {
  return selectAll(selector, page.tree);
}

export function one(selector: string, page: BuiltPage): Element | undefined {
  return select(selector, page.tree);
}

export const attribute = (node: Element, name: string): string => {
  const value = node.properties[name];
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
};
