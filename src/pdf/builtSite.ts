import { ARTICLE, editionNames, hasPdf, type EditionName } from '../i18n/paths.ts';

export interface BuiltPage {
  readonly edition: EditionName;
  readonly slug: string;
  /** Path below the site's root, without a leading slash. */
  readonly path: string;
}

export interface BuiltSite {
  /** Public address of the site's root, with its last slash. */
  readonly publicRoot: string;
  /** Every page of an edition that has a name of its own and is to be read; the contents, the cover and the lab are none. */
  readonly pages: readonly BuiltPage[];
}

const SITEMAP_INDEX = 'sitemap-index.xml';

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
}

/**
 * What a built site holds, from its own sitemap, so that a page added to the content is printed without anything being said here.
 *
 * @param read gives the text of a file of the site by its path below the root
 */
export async function readBuiltSite(read: (path: string) => Promise<string>): Promise<BuiltSite> {
  const sitemaps = locations(await read(SITEMAP_INDEX));
  const [first] = sitemaps;
  if (first === undefined) throw new Error(`${SITEMAP_INDEX} lists no sitemap`);
  const publicRoot = new URL('.', first).href;
  const lists = await Promise.all(sitemaps.map((sitemap) => read(sitemap.slice(publicRoot.length))));
  const listed = lists.flatMap(locations).flatMap((address) => builtPage(address.slice(publicRoot.length)));
  // No sitemap lists the whole article, which repeats the pages that it does list.
  const wholes = [...new Set(listed.map(({ edition }) => edition))].map((edition) => ({ edition, slug: ARTICLE, path: `${edition}/${ARTICLE}/` }));
  return { publicRoot, pages: [...wholes, ...listed] };
}

function builtPage(path: string): BuiltPage[] {
  const [first, slug = '', end, ...deeper] = path.split('/');
  const edition = editionNames.find((name) => name === first);
  return edition !== undefined && slug !== '' && hasPdf(slug) && end === '' && deeper.length === 0 ? [{ edition, slug, path }] : [];
}
