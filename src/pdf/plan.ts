import { ARTICLE, type EditionName } from '../i18n/paths.ts';
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
export function pdfFile(edition: EditionName, slug: string): string {
  return `${edition}/${slug}.pdf`;
}

/** Which files to write, from which pages. Throws a `UsageError` for a page that the site does not have. */
export function planFiles(pages: readonly BuiltPage[], wanted: Pick<CommandLine, 'editions' | 'pages'>): PlannedFile[] {
  const inEditions = pages.filter((page) => wanted.editions.includes(page.edition));
  if (inEditions.length === 0) throw new UsageError(`--lang ${wanted.editions.join(', ')}: the built site has no page of it`);
  const slugs = [...new Set(inEditions.map((page) => page.slug))];
  const unknown = wanted.pages.find((slug) => !slugs.includes(slug));
  if (unknown !== undefined) throw new UsageError(`--page ${unknown}: the built site has no such page; it has ${slugs.toSorted().join(', ')}`);
  return inEditions
    .filter((page) => wanted.pages.length === 0 || wanted.pages.includes(page.slug))
    .toSorted((a, b) => wanted.editions.indexOf(a.edition) - wanted.editions.indexOf(b.edition))
    .map((page) => ({ page, whole: page.slug === ARTICLE, file: pdfFile(page.edition, page.slug) }));
}
