import { PrecacheController } from 'workbox-precaching';
import type { Kept } from '../messages.ts';
import type { SiteFile } from './siteList.ts';

/** Workbox fetches one file after another, which leaves a distant server idle; this many lists are fetched side by side. */
const LANES = 6;
/** Pages are told of progress at most so often. */
const TELL_EVERY_MS = 100;

/** Fetches the files of a build into the cache and counts them there. */
export class Keeper {
  readonly controller: PrecacheController;
  readonly #files: readonly SiteFile[];
  readonly #cacheName: string;

  constructor(files: readonly SiteFile[], cacheName: string) {
    this.#files = files;
    this.#cacheName = cacheName;
    this.controller = this.#controllerOf(files);
  }

  #controllerOf(files: readonly SiteFile[], done?: (url: string) => void): PrecacheController {
    const report = { handlerDidComplete: async ({ request, error }: { request: Request; error?: Error | undefined }) => void (error === undefined && done?.(request.url)) };
    const controller = new PrecacheController({ cacheName: this.#cacheName, plugins: done === undefined ? [] : [report] });
    controller.addToCacheList(files.map(({ url, revision, integrity }) => ({ url, revision, integrity })));
    return controller;
  }

  /** Keeps every file that is not kept yet; fails when one is not to be had, and then what came stays for the next try. */
  async keep(event: ExtendableEvent, tell: (keptBytes: number, bytes: number) => Promise<void>): Promise<void> {
    const sizes = new Map(this.#files.map(({ url, bytes }) => [new URL(url, location.href).href, bytes]));
    const total = this.#files.reduce((sum, { bytes }) => sum + bytes, 0);
    let kept = 0;
    let told = 0;
    const done = (url: string): void => {
      kept += sizes.get(url) ?? 0;
      if (Date.now() - told < TELL_EVERY_MS) return;
      told = Date.now();
      void tell(kept, total);
    };
    const lanes = Array.from({ length: LANES }, (_, lane) => this.#controllerOf(this.#files.filter((__, index) => index % LANES === lane), done));
    await Promise.all(lanes.map((lane) => lane.install(event)));
  }

  /** What is in the cache, looked up file by file. */
  async state(): Promise<Pick<Kept, 'files' | 'bytes' | 'keptFiles' | 'keptBytes'>> {
    const cache = await caches.open(this.#cacheName);
    const keys = new Set((await cache.keys()).map(({ url }) => url));
    const present = this.#files.filter(({ url }) => keys.has(this.controller.getCacheKeyForURL(url) ?? ''));
    const bytesOf = (files: readonly SiteFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
    return { files: this.#files.length, bytes: bytesOf(this.#files), keptFiles: present.length, keptBytes: bytesOf(present) };
  }
}
