import { alternatesOf, slugOfAddress } from '../i18n/alternates.ts';
import { ARTICLE, sitePath } from '../i18n/paths.ts';
import { readRelease } from '../edition/release.ts';

interface Entry {
  readonly url: string;
  links?: { url: string; lang: string }[] | undefined;
  lastmod?: string | undefined;
}

/** What the sitemap lists: addresses that are canonical. A figure alone and the whole article repeat what stands on pages of their own. */
export function isListed(address: string, base: string): boolean {
  const [folder, slug] = new URL(address).pathname.slice(sitePath(base, '').length).split('/');
  return folder !== 'embed' && slug !== ARTICLE;
}

/** How the sitemap is written: each page with itself in every language. */
export function sitemapOptions({ site, base }: { readonly site: string; readonly base: string }) {
  const { modified } = readRelease();
  return {
    filter: (address: string) => isListed(address, base),
    serialize: <Item extends Entry>(item: Item): Item => {
      const slug = slugOfAddress(item.url, base);
      return { ...item, ...(slug === undefined ? {} : { links: alternatesOf(site, base, slug) }), ...(modified === undefined ? {} : { lastmod: modified }) };
    },
  };
}
