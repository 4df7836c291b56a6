import { languageCodes } from '../../i18n/languages.ts';
import { offlineWords } from '../../i18n/offline.ts';
import { isPdfCache, pdfCacheName, type Kept } from '../messages.ts';
import type { SiteList } from './siteList.ts';

/** The PDFs that the reader has had saved: each build has a cache of its own, which a page fills. */
export class PdfShelf {
  readonly #addresses: readonly string[];
  readonly #scope: string;
  readonly #cacheName: string;

  constructor({ build, pdfs }: SiteList, scope: string) {
    this.#addresses = pdfs;
    this.#scope = scope;
    this.#cacheName = pdfCacheName(build, scope);
  }

  holds({ href }: URL): boolean {
    return this.#addresses.some((address) => href.split(/[?#]/)[0] === this.#scope + address);
  }

  /** This build's copy; else the server's; without a server the copy of an older build, which is better than none. */
  async answer({ href }: URL, request: Request): Promise<Response> {
    const key = href.split(/[?#]/)[0] ?? href;
    const own = await (await caches.open(this.#cacheName)).match(key);
    if (own !== undefined) return own;
    try {
      return await fetch(request);
    } catch {
      const older = (await caches.keys()).filter((name) => isPdfCache(name, this.#scope));
      for (const name of older) {
        const copy = await (await caches.open(name)).match(key);
        if (copy !== undefined) return copy;
      }
      const text = languageCodes.map((code) => offlineWords[code].pdfNotSaved).join('\n\n');
      return new Response(`${text}\n`, { status: 504, headers: { 'content-type': 'text/plain; charset=utf-8' } });
    }
  }

  async state(): Promise<Pick<Kept, 'pdfCache' | 'pdfs'>> {
    const cache = await caches.open(this.#cacheName);
    const pdfs = await Promise.all(
      this.#addresses.map(async (address) => {
        const size = (await cache.match(this.#scope + address))?.headers.get('content-length');
        return { address, bytes: size === null || size === undefined ? undefined : Number(size) };
      }),
    );
    return { pdfCache: this.#cacheName, pdfs };
  }
}
