/** What a page and the worker say to each other. */

/** A page asks, with a port for the answer. */
export type Ask =
  /** What is kept? */
  | { readonly ask: 'state' }
  /** Keep what is missing, then say what is kept. */
  | { readonly ask: 'complete' }
  /** Take the place of the worker of the build before, now. */
  | { readonly ask: 'take-over' };

export interface KeptPdf {
  /** Address from the site's root, without a leading slash. */
  readonly address: string;
  /** Its size when it is kept. */
  readonly bytes: number | undefined;
}

/** What the worker has in the reader's browser, counted file by file. */
export interface Kept {
  readonly files: number;
  readonly bytes: number;
  readonly keptFiles: number;
  readonly keptBytes: number;
  /** Name of the cache that takes the PDFs of this build. */
  readonly pdfCache: string;
  readonly pdfs: readonly KeptPdf[];
}

/** The worker tells every page how far it is. */
export interface Progress {
  readonly keeping: { readonly keptBytes: number; readonly bytes: number };
}

export function isProgress(data: unknown): data is Progress {
  return typeof data === 'object' && data !== null && 'keeping' in data;
}

/** What the site weighs, beside the worker: for a page whose reader has not asked for it yet. */
export interface OfflineSize {
  readonly files: number;
  readonly bytes: number;
}

/** Caches are shared by all sites of an origin: their names end in the place of this one. */
export const CACHE_PREFIX = 'cross-entropy';

export function pdfCacheName(build: string, scope: string): string {
  return `${CACHE_PREFIX}-pdf-${build}-${scope}`;
}

/** Whether a cache holds PDFs of this site, of whatever build. */
export function isPdfCache(name: string, scope: string): boolean {
  return name.startsWith(`${CACHE_PREFIX}-pdf-`) && name.endsWith(`-${scope}`);
}

/** Whether a cache belongs to this site. */
export function isOwnCache(name: string, scope: string): boolean {
  return name.startsWith(`${CACHE_PREFIX}-`) && name.endsWith(`-${scope}`);
}
