import { ARTICLE } from '../../i18n/paths.ts';

/**
 * Address of an id as seen from the page at `pathname`: on the page itself, and within the whole article, the bare
 * fragment; from elsewhere a relative address, which holds under any base and from a folder on a disk.
 *
 * @example
 * placeHref('/zh/optimization/', 'gaussian', 'eq-31') // => '../gaussian/#eq-31'
 */
export function placeHref(pathname: string, page: string, id: string): string {
  const here = pathname.split('/').findLast((part) => part !== '');
  return here === ARTICLE || here === page ? `#${id}` : `../${page}/#${id}`;
}
