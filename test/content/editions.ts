import { editionOf } from '../../src/edition/edition.ts';
import { parsePage } from '../../src/edition/parse.ts';
import { languageCodes } from '../../src/i18n/languages.ts';

export const editions = languageCodes.map((language) => editionOf(language));
export const slugs = editions[0]?.pages.map((page) => page.slug) ?? [];

/** Every file of both editions with its parsed tree. */
export const files = editions.flatMap((edition) =>
  edition.pages.map((page) => ({ language: edition.language, slug: page.slug, path: page.path, page, ...parsePage(page.path) })),
);

/** The same page in each language, in the table's order. */
export function bothOf(slug: string) {
  return files.filter((file) => file.slug === slug);
}
