import { isLanguage, languageCodes, languages } from '../../i18n/languages.ts';
import { ARTICLE, EQUATIONS, PARALLEL } from '../../i18n/paths.ts';

/**
 * Address of an id as seen from the page at `pathname`: on the page itself, and within the whole article, the bare
 * fragment (the list of equations is no part of it); from elsewhere a relative address, which holds under any base and from a folder on a disk.
 *
 * @example
 * placeHref('/zh/optimization/', 'gaussian', 'eq-31') // => '../gaussian/#eq-31'
 */
export function placeHref(pathname: string, page: string, id: string): string {
  const [folder = ''] = pathname.split('/').filter((part) => part !== '').slice(-2);
  // The list of equations has a page in each language and none for both side by side.
  if (page === EQUATIONS && folder === PARALLEL) return `../../${languageCodes[0] ?? ''}/${page}/#${id}`;
  const here = pathname.split('/').findLast((part) => part !== '');
  return (here === ARTICLE && page !== EQUATIONS) || here === page ? `#${id}` : `../${page}/#${id}`;
}

/**
 * Address of the same place in the language of the tag `hreflang`, as seen from the page at `pathname`; none from a page that
 * belongs to no language.
 *
 * @example
 * twinHref('/sub/zh/optimization/', 'en', 'eq-4') // => '../../en/optimization/#eq-4'
 */
export function twinHref(pathname: string, hreflang: string, id: string): string | undefined {
  const [folder = '', slug = ''] = pathname.split('/').filter((part) => part !== '').slice(-2);
  const code = languageCodes.find((each) => languages[each].tag === hreflang);
  return code === undefined || !isLanguage(folder) ? undefined : `../../${code}/${slug}/#${id}`;
}
