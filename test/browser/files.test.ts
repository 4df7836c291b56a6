import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeZip } from '../../src/offline/zip/makeZip.ts';
import { launchBrowser } from '../../src/pdf/browser.ts';
import { DIST, pages } from '../site/builtSite.ts';
import { brokenLinks, tryFigures } from './offline/readPage.ts';

/* The site without a server: the built folder as it is, and the zip unpacked. */

const unpacked = mkdtempSync(join(tmpdir(), 'unpacked-'));
let browser: Browser;

beforeAll(async () => {
  for (const [path, bytes] of Object.entries(unzipSync(makeZip(DIST, 'site').bytes))) {
    mkdirSync(dirname(join(unpacked, path)), { recursive: true });
    writeFileSync(join(unpacked, path), bytes);
  }
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(unpacked, { recursive: true });
});

/** Fonts that the page did not get; one asked for early is refused there, and comes later. */
function missedFonts(page: Page): () => Promise<string[]> {
  const missed: string[] = [];
  page.on('requestfailed', (request) => request.url().endsWith('.woff2') && request.failure()?.errorText !== 'net::ERR_ABORTED' && missed.push(request.url()));
  return async () => {
    const early = await page.locator('link[rel=preload]').evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const [sets, loads] = await page.evaluate(() => [document.styleSheets.length, [...document.fonts].filter(({ status }) => status === 'loaded').length]);
    return [...missed.splice(0).filter((url) => !early.includes(url)), ...(sets > 0 && loads === 0 ? ['no font at all'] : [])];
  };
}

/** Chromium refuses, and says so, what a page asks for early; the font then comes with its stylesheet. The zip's pages ask for nothing early. */
const EARLY = /^Access to font at 'file:.*blocked by CORS policy|^Failed to load resource: net::ERR_FAILED$|^A preload for 'file:/;

function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

// A server alone shows the error page.
const files = pages.map(({ file }) => file).filter((file) => file !== '404.html');

describe.each([
  ['the built folder', DIST, (text: string) => !EARLY.test(text)],
  ['the zip, unpacked', join(unpacked, 'site'), () => true],
] as const)('%s', (_, folder, counts) => {
  it('opens on every page, with its fonts and figures, and every link leads to a file', async () => {
    const page = await browser.newPage();
    const said = listen(page);
    const missed = missedFonts(page);
    for (const file of files) {
      await page.goto(pathToFileURL(join(folder, file)).href, { waitUntil: 'load' });
      expect.soft(await brokenLinks(page, folder), file).toEqual([]);
      expect.soft(await missed(), file).toEqual([]);
      // Each figure has a page of its own; the articles show the same ones.
      if (file.startsWith('embed/')) expect.soft(await tryFigures(page), file).toEqual([]);
    }
    expect(said.filter(counts)).toEqual([]);
    await page.close();
  });

  it('wakes the figures of an article, sets them by words, and goes to the other language and back', async () => {
    const page = await browser.newPage();
    const said = listen(page);
    await page.goto(pathToFileURL(join(folder, 'zh/optimization/index.html')).href);
    expect(await tryFigures(page)).toEqual([]);
    await page.locator('header a[hreflang=en]').click();
    await page.waitForURL(/en\/optimization\/index\.html/);
    await page.locator('a.sets-figure').first().click();
    await expect.poll(() => page.url()).toMatch(/index\.html#fig-[\w-]+\?/);
    await page.locator('button.theme').click();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
    expect(await page.locator('.offline').count()).toBe(0);
    expect(said.filter(counts)).toEqual([]);
    await page.close();
  });
});

it('the zip leads from page to page without a script too', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(unpacked, 'site/index.html')).href);
  await page.locator('main a[href$="zh/optimization/index.html"]').first().click();
  expect(page.url()).toMatch(/zh\/optimization\/index\.html$/);
  await page.locator('header a[hreflang=en]').click();
  expect(page.url()).toMatch(/en\/optimization\/index\.html/);
  await context.close();
});
