import { join } from 'node:path';
import { ID_RECORD, placesOf, REDIRECTS, type Place, type Recorded, type Redirect } from './idRecord.ts';
import type { Block, Edition, PageOutline } from './types.ts';

const at = (page: PageOutline, block: Block): string => `${page.path}:${block.line}`;

/** Where one page's blocks part from its twin's: first what only one has, else the first that stands in another order or is another thing. */
function pageProblems(page: PageOutline, twin: PageOutline): string[] {
  const only = (own: PageOutline, other: PageOutline): string[] => {
    const known = new Set(other.blocks.map(({ id }) => id));
    return own.blocks.filter(({ id }) => !known.has(id)).map((block) => `${at(own, block)}: #${block.id} stands here and not in ${other.path}: both languages have the same ids`);
  };
  const missing = [...only(page, twin), ...only(twin, page)];
  if (missing.length > 0) return missing;
  const index = page.blocks.findIndex((block, place) => block.id !== twin.blocks[place]?.id);
  const [here, there] = [page.blocks[index], twin.blocks[index]];
  if (here !== undefined && there !== undefined) return [`${at(page, here)}: #${here.id} stands where ${at(twin, there)} has #${there.id}: both languages have the same order`];
  return page.blocks.flatMap((block, place) => {
    const other = twin.blocks[place];
    return other === undefined || other.type === block.type ? [] : [`${at(page, block)}: #${block.id} is a ${block.type}, and a ${other.type} in ${at(twin, other)}`];
  });
}

/** Where the editions' ids differ, each with file and line. */
export function parityProblems(editions: readonly Edition[]): string[] {
  const [first, ...others] = editions;
  if (first === undefined) return [];
  const twinIn = (edition: Edition, slug: string) => edition.pages.find((page) => page.slug === slug);
  return others.flatMap((other) => [
    ...first.pages.flatMap((page) => {
      const twin = twinIn(other, page.slug);
      return twin === undefined ? [`${page.path}:1: this page has no ${other.language} text: write it, or take this one out`] : pageProblems(page, twin);
    }),
    ...other.pages.filter(({ slug }) => twinIn(first, slug) === undefined).map((page) => `${page.path}:1: this page has no ${first.language} text: write it, or take this one out`),
  ]);
}

/** Published places that are gone and lead nowhere, and redirects that lead astray, each with file and line. */
export function recordProblems(contentDir: string, edition: Edition, record: readonly Recorded[], redirects: readonly Redirect[]): string[] {
  const now = new Set(placesOf(edition));
  const movedFrom = new Set(redirects.map(({ from }) => from));
  const published = new Set(record.map(({ place }) => place));
  const lost = record.filter(({ place }) => !now.has(place) && !movedFrom.has(place)).map(({ place, line }) => {
    const [page = '', id = ''] = place.split('#');
    return `${join(contentDir, ID_RECORD)}:${line}: #${id} was published on ${page} and is gone: bring it back, or say in ${REDIRECTS} where it went, "${place}": "page#id"`;
  });
  const astray = redirects.flatMap(({ from, to, line }) => {
    const where = `${join(contentDir, REDIRECTS)}:${line}`;
    if (now.has(from)) return [`${where}: "${from}" is a place of the article again: take its redirect out`];
    if (!now.has(to)) return [`${where}: "${from}" leads to "${to}", which is no place of the article`];
    return published.has(from) ? [] : [`${where}: "${from}" was never published: ${ID_RECORD} does not list it`];
  });
  return [...lost, ...astray];
}

/** Places that the record does not know yet. */
export function unrecorded(edition: Edition, record: readonly Recorded[]): Place[] {
  const known = new Set(record.map(({ place }) => place));
  return placesOf(edition).filter((place) => !known.has(place));
}
