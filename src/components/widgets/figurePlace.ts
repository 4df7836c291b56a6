import type { Language } from '../../i18n/languages.ts';
import { ARTICLE, PARALLEL, articlePath, pagePath } from '../../i18n/paths.ts';

/**
 * Address of a figure of another page as seen from the page at `pathname`: within the whole article the bare fragment, among
 * the pages with both languages such a page, from elsewhere a relative address, which holds under any base and from a folder on a disk.
 *
 * @example
 * figurePlace('/embed/zh/sampler/', '/', 'zh', 'cross-entropy', 'fig-x') // => '../../../zh/cross-entropy/#fig-x'
 */
export function figurePlace(pathname: string, base: string, language: Language, slug: string, id: string): string {
  const folders = (path: string): string[] => path.split('/').filter((part) => part !== '');
  const here = folders(pathname);
  const [folder, own] = here.slice(-2);
  if (folder === PARALLEL) return own === ARTICLE || own === slug ? `#${id}` : `../${slug}/#${id}`;
  if (here.join('/') === folders(articlePath(base, language)).join('/')) return `#${id}`;
  const there = folders(pagePath(base, language, slug));
  const shared = there.findIndex((part, i) => part !== here[i]);
  const common = shared < 0 ? there.length : shared;
  const up = '../'.repeat(here.length - common);
  const down = there.slice(common).map((part) => `${part}/`).join('');
  return `${up}${down}#${id}`;
}
