import { posix } from 'node:path';
import { mapAddresses } from './mapAddresses.ts';

/** The page that a server shows at any depth: it alone has to count from the root. */
export const ERROR_PAGE = '404.html';

/** The way from a page's file to the site's root, with its last slash. */
export function wayToRoot(page: string): string {
  return `${posix.relative(posix.dirname(page), '.') || '.'}/`;
}

/**
 * An address below the site's root as a page of the site writes it from where it stands: up to the root, then down.
 *
 * @param page path of the page's file in the output folder
 * @example
 * relativeAddress('/sub/', 'zh/optimization/index.html', '/sub/en/#eq-4') // => '../../en/#eq-4'
 */
export function relativeAddress(base: string, page: string, address: string): string {
  const root = base.replace(/\/+$/, '');
  const inside = address.startsWith(root) ? address.slice(root.length) : undefined;
  if (inside === undefined || !/^(?:\/(?!\/)|[?#]|$)/.test(inside)) return address;
  if (root === '' && !inside.startsWith('/')) return address;
  return wayToRoot(page) + inside.replace(/^\//, '');
}

/** A page whose addresses hold wherever the folder stands: under any sub-path, and without a server. */
export function withRelativeAddresses(html: string, base: string, page: string): string {
  return page === ERROR_PAGE ? html : mapAddresses(html, ({ address }) => relativeAddress(base, page, address));
}
