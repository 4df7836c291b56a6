import type { Language } from '../i18n/languages.ts';
import { ARTICLE } from '../i18n/paths.ts';
import type { BuiltPage } from './builtSite.ts';
import { UsageError, type CommandLine } from './commandLine.ts';

export interface PlannedFile {
  readonly page: BuiltPage;
  /** The whole article: links between its pages stay inside the file. */
  readonly whole: boolean;
  /** Path below the output folder. */
  readonly file: string;
}

/** Where a page's PDF stands below the output folder. */
export function pdfFile(language: Language, slug: string): string {
  return `${language}/${slug}.pdf`;
}

/** Which files to write, from which pages. Throws a `UsageError` for a page that the site does not have. */
export function planFiles(pages: readonly BuiltPage[], wanted: Pick<CommandLine, 'languages' | 'pages'>): PlannedFile[] {
  const inLanguage = pages.filter((page) => wanted.languages.includes(page.language));
  const slugs = [...new Set(inLanguage.map((page) => page.slug))];
  const unknown = wanted.pages.find((slug) => !slugs.includes(slug));
  if (unknown !== undefined) throw new UsageError(`--page ${unknown}: the built site has no such page; it has ${slugs.toSorted().join(', ')}`);
  return inLanguage
    .filter((page) => wanted.pages.length === 0 || wanted.pages.includes(page.slug))
    .toSorted((a, b) => wanted.languages.indexOf(a.language) - wanted.languages.indexOf(b.language))
    .map((page) => ({ page, whole: page.slug === ARTICLE, file: pdfFile(page.language, page.slug) }));
}
