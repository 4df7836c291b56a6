import { fallbackLanguage, isLanguage, languageCodes, languages } from './languages.ts';
import { absoluteAddress, coverPath, pagePath, sitePath } from './paths.ts';

/** A page in another language, as `hreflang` names it. */
export interface Alternate {
  readonly lang: string;
  readonly url: string;
}

/** A page in every language, and where to lead a reader of none of them: the cover for the contents, else the fallback's page. */
export function alternatesOf(origin: string | URL, base: string, slug: string): Alternate[] {
  const inLanguage = (code: (typeof languageCodes)[number]): string => absoluteAddress(origin, pagePath(base, code, slug));
  return [
    ...languageCodes.map((code) => ({ lang: languages[code].tag, url: inLanguage(code) })),
    { lang: 'x-default', url: slug === '' ? absoluteAddress(origin, coverPath(base)) : inLanguage(fallbackLanguage) },
  ];
}

/** The slug in an address of one edition; the cover counts as contents, a page of another kind has none. */
export function slugOfAddress(address: string, base: string): string | undefined {
  const root = sitePath(base, '');
  const { pathname } = new URL(address);
  if (pathname === root) return '';
  const [language = '', slug = '', ...rest] = pathname.slice(root.length).split('/');
  return isLanguage(language) && rest.length <= 1 ? slug : undefined;
}
