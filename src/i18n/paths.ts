import { isLanguage, languageCodes, type Language } from './languages.ts';

/*
 * Every address of the site, made in one place. `base` is the site's root as the build knows it
 * (`import.meta.env.BASE_URL`: `/`, or `/sub-path` with or without its last slash).
 */

/** The slug of the page that holds the whole article. */
export const ARTICLE = 'article';

/** The slug of the page that gathers the figures. It is to be used, not read, so nothing prints it. */
export const LAB = 'lab';

/** The folder of the pages that hold every language side by side. */
export const PARALLEL = 'parallel';

/** An edition as its addresses begin: one language, or all of them side by side. */
export type EditionName = Language | typeof PARALLEL;

export const editionNames: readonly EditionName[] = [...languageCodes, PARALLEL];

/** The slug of the page that lists every numbered equation. It repeats what the article holds, so nothing prints it. */
export const EQUATIONS = 'equations';

/** The id of an equation's entry on that page: `eq-4` stands on its own page. */
export function entryId(id: string): string {
  return `entry-${id}`;
}

/** Whether a page of one edition is printed as a file of its own. */
export function hasPdf(slug: string): boolean {
  return slug !== LAB && slug !== EQUATIONS;
}

/** The root joined with a path inside the site: exactly one slash between them. */
export function sitePath(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/** The bilingual cover. */
export function coverPath(base: string): string {
  return sitePath(base, '');
}

/** The contents of one edition. */
export function editionPath(base: string, language: Language): string {
  return sitePath(base, `${language}/`);
}

/** A page of one edition; the empty slug is the edition's contents. */
export function pagePath(base: string, language: Language, slug: string): string {
  return slug === '' ? editionPath(base, language) : sitePath(base, `${language}/${slug}/`);
}

/** The whole article on one page. */
export function articlePath(base: string, language: Language): string {
  return pagePath(base, language, ARTICLE);
}

/** A page with every language side by side, block by block. What has no such page, a contents or the lab, leads to the whole article. */
export function parallelPath(base: string, slug: string): string {
  return sitePath(base, `${PARALLEL}/${slug === '' || slug === LAB || slug === EQUATIONS ? ARTICLE : slug}/`);
}

/** One figure alone, for a frame in another page. */
export function embedPath(base: string, language: Language, figure: string): string {
  return sitePath(base, `embed/${language}/${figure}/`);
}

/** A block of a page. */
export function placePath(base: string, language: Language, slug: string, id: string): string {
  return `${pagePath(base, language, slug)}#${id}`;
}

/** The built PDF of a page; the empty slug gives the whole article's. */
export function pdfPath(base: string, edition: EditionName, slug: string): string {
  return sitePath(base, `pdf/${edition}/${slug === '' ? ARTICLE : slug}.pdf`);
}

/** The name of a page among files that are named after pages: the contents have no slug to be named after. */
function fileName(slug: string): string {
  return slug === '' ? 'index' : slug;
}

/** A page as Markdown; the empty slug is the edition's contents. */
export function twinPath(base: string, edition: EditionName, slug: string): string {
  return sitePath(base, `${edition}/${fileName(slug)}.md`);
}

/** The bilingual cover as Markdown. */
export function coverTwinPath(base: string): string {
  return sitePath(base, `${fileName('')}.md`);
}

/** The picture that stands for a page where it is shared; without a slug, the cover's, which belongs to no language. */
export function cardPath(base: string, language: Language, slug: string | undefined): string {
  return sitePath(base, slug === undefined ? 'cards/cover.png' : `cards/${language}/${fileName(slug)}.png`);
}

/**
 * The same page in another language. A path that belongs to no language (the cover, the error page) leads to that
 * language's contents.
 *
 * @example
 * otherLanguagePath('/sub/', '/sub/zh/optimization/', 'en') // => '/sub/en/optimization/'
 */
export function otherLanguagePath(base: string, path: string, language: Language): string {
  const root = sitePath(base, '');
  const [first = '', ...rest] = path.startsWith(root) ? path.slice(root.length).split('/') : [];
  return isLanguage(first) ? sitePath(base, [language, ...rest].join('/')) : editionPath(base, language);
}

/** An absolute address on the public origin. */
export function absoluteAddress(origin: string | URL, path: string): string {
  return new URL(path, origin).href;
}
