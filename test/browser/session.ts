import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../src/pdf/browser.ts';
import { pages } from '../site/builtSite.ts';
import { openSite } from './site.ts';

/** Addresses of every page of the built site, but the error page, which no one opens by its name, and frames, which have a test of their own. */
export const addresses = pages.map((page) => page.address).filter((address) => address.endsWith('/') && !address.startsWith('/embed/'));

export interface Session {
  /** Opens a page of the site in a fresh context; the request log holds what it asked for. */
  open(address: string, options?: BrowserContextOptions): Promise<{ page: Page; requests: string[]; close(): Promise<void> }>;
  readonly url: string;
}

/** One server and one browser for a test file. */
export function useSession(): Session {
  let browser: Browser | undefined;
  let site: Awaited<ReturnType<typeof openSite>> | undefined;
  beforeAll(async () => {
    site = await openSite();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get url() {
      return site?.url ?? '';
    },
    async open(address, options = {}) {
      if (browser === undefined || site === undefined) throw new Error('the browser has not started');
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(site.url + address, { waitUntil: 'load' });
      return { page, requests, close: () => context.close() };
    },
  };
}
