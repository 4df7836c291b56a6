import { pageOfFolder } from '../addresses/folders.ts';
import { mapAddresses } from '../addresses/mapAddresses.ts';
import { ERROR_PAGE } from '../addresses/relative.ts';

/** What only a server sends: without one it does nothing. */
const SERVER_ONLY = new RegExp(`^(?:${ERROR_PAGE.replace('.', '\\.')}|sw\\.js|offline\\.json|robots\\.txt|sitemap[^/]*\\.xml|_headers|[^/]*\\.webmanifest|icon-[^/]*\\.png)$`);
/** Asked for early or by the browser itself, these are refused where there is no server; the fonts come with their stylesheet all the same. */
const REFUSED = /<link\b[^>]*\brel="?(?:preload|manifest|sitemap)\b[^>]*>/g;

export function belongsInZip(path: string): boolean {
  return !SERVER_ONLY.test(path) && !path.endsWith('.zip') && !path.endsWith('.part');
}

/** A page whose links name files, so that it leads on without a server, and without a script. */
export function pageForFiles(html: string): string {
  return mapAddresses(html.replace(REFUSED, ''), ({ tag, attribute, address }) => (tag === 'a' && attribute === 'href' ? pageOfFolder(address) : address));
}
