import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offlineWords } from '../../src/i18n/offline.ts';
import { launchBrowser } from '../../src/pdf/browser.ts';
import { bundleWorker } from '../../src/offline/worker/bundle.ts';
import { listSite } from '../../src/offline/worker/siteList.ts';
import { DIST, pages } from '../site/builtSite.ts';
import { tryFigures } from './offline/readPage.ts';
import { switchedServer, type SwitchedServer } from './offline/switchedServer.ts';

/* Saving the whole site in the browser, reading it with the server stopped, and replacing it by a newer build. */

const BASE = process.env['BASE'] ?? '/';
const words = offlineWords.en;
const SAVED_WITHIN = { timeout: 90_000 };

const SOUGHT = {
  zh: [['极大似然', 'term-maximum-likelihood-estimation'], ['梯度消失', 'term-vanishing-gradient']],
  en: [['log loss', 'term-cross-entropy'], ['vanishing gradients', 'term-vanishing-gradient']],
} as const;

const scratch = mkdtempSync(join(tmpdir(), 'builds-'));
const older = join(scratch, 'older');
const newer = join(scratch, 'newer');
let browser: Browser;

/** The site as built, with two small PDFs in the place of the real ones. */
function copySite(to: string): void {
  cpSync(DIST, to, { recursive: true, filter: (path) => path !== join(DIST, 'pdf') });
  mkdirSync(join(to, 'pdf/en'), { recursive: true });
  for (const slug of ['article', 'gaussian']) writeFileSync(join(to, `pdf/en/${slug}.pdf`), `%PDF-1.7 ${slug}`);
}

/** What a later build changes: words of a page, and the name of a file with its content. */
async function makeNewer(): Promise<void> {
  copySite(newer);
  const style = readdirSync(join(newer, '_astro')).find((name) => name.endsWith('.css') && pages.every(({ address, html }) => !/^\/(zh|en)\//.test(address) || html.includes(name)));
  if (style === undefined) throw new Error('the build has no stylesheet that every page takes');
  renameSync(join(newer, '_astro', style), join(newer, '_astro/site.newer.css'));
  for (const { file } of pages) {
    const html = readFileSync(join(newer, file), 'utf8').replaceAll(style, 'site.newer.css').replace('<body', '<body data-build="newer"');
    writeFileSync(join(newer, file), html);
  }
  writeFileSync(join(newer, 'sw.js'), await bundleWorker(listSite(newer, '_astro')));
}

beforeAll(async () => {
  copySite(older);
  await makeNewer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(scratch, { recursive: true });
});

interface Reader {
  readonly server: SwitchedServer;
  readonly context: BrowserContext;
  readonly page: Page;
  close(): Promise<void>;
}

async function openReader(base = BASE): Promise<Reader> {
  const server = await switchedServer(base);
  server.show(older);
  const context = await browser.newContext();
  const page = await context.newPage();
  const close = async (): Promise<void> => {
    await context.close();
    await server.stop();
  };
  return { server, context, page, close };
}

const summary = (page: Page) => page.locator('.offline > summary');
const press = (page: Page, action: string) => page.locator(`.offline [data-action=${action}]`).click();
const said = (page: Page) => page.locator('.offline [role=status]').innerText();

async function save(page: Page): Promise<void> {
  await summary(page).click();
  await press(page, 'save');
  await page.locator('.offline > summary', { hasText: words.nameSaved }).waitFor(SAVED_WITHIN);
}

/** Opens a page and names what it asked for in vain. */
async function openWhole(page: Page, address: string): Promise<string[]> {
  const failed: string[] = [];
  // What the page before had begun is broken off, and that is no failure.
  const note = (request: Request): void => void (request.failure()?.errorText !== 'net::ERR_ABORTED' && failed.push(request.url()));
  page.on('requestfailed', note);
  const response = await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  page.off('requestfailed', note);
  return response?.ok() === true ? failed : [`${response?.status() ?? 'no answer'}`, ...failed];
}

describe('saved for offline', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader.close());

  it('asks for nothing until it is wanted, and saves every file once', async () => {
    const { page, server } = reader;
    await page.goto(`${server.root}en/optimization/`, { waitUntil: 'networkidle' });
    expect(server.asked.filter((path) => /sw\.js|offline\.json|SiteFoot/.test(path))).toEqual([]);
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
    server.asked.length = 0;
    await save(page);
    const { files } = JSON.parse(readFileSync(join(older, 'offline.json'), 'utf8')) as { files: number };
    expect(await said(page)).toContain(`${files} files`);
    // The page's own files come from the browser's cache.
    const asked = server.asked.filter((path) => !path.startsWith('pdf/') && !path.startsWith('_astro/'));
    expect(asked.length).toBe(new Set(asked).size);
  });

  it('saves the PDFs that there are, and says how many are not', async () => {
    const { page, server } = reader;
    const all = listSite(older, '_astro').pdfs.length;
    await expect.poll(() => page.locator('.offline [data-action=save-pdfs]').innerText()).toContain('(2,');
    await press(page, 'save-pdfs');
    await expect.poll(() => said(page)).toContain(`${all - 2} PDFs could not be fetched.`);
    expect(await said(page)).toContain('2 PDFs saved');
    await server.stop();
    const open = (address: string) => page.evaluate((url) => fetch(url).then(async (response) => [response.status, (await response.text()).slice(0, 20)] as const), server.root + address);
    expect(await open('pdf/en/gaussian.pdf')).toEqual([200, '%PDF-1.7 gaussian']);
    const [status, text] = await open('pdf/zh/gaussian.pdf');
    expect([status, text]).toEqual([504, offlineWords.zh.pdfNotSaved.slice(0, 20)]);
  });

  it('opens every page without the server, wakes every figure, and goes to a place', async () => {
    const { page, server } = reader;
    for (const { address } of pages.filter((each) => each.address.endsWith('/'))) {
      expect.soft(await openWhole(page, server.root + address.slice(1)), address).toEqual([]);
      if (address.startsWith('/embed/')) expect.soft(await tryFigures(page), address).toEqual([]);
    }
    await page.goto(`${server.root}en/optimization/`);
    await page.locator('main a[href*="#"]').first().click();
    expect(new URL(page.url()).hash).not.toBe('');
    expect(await openWhole(page, `${server.root}zh/optimization/index.html`)).toEqual([]);
    expect(await openWhole(page, `${server.root}zh/optimization?from=elsewhere`)).toEqual([]);
    expect(page.url()).toBe(`${server.root}zh/optimization/?from=elsewhere`);
    // The worker says so when it is asked.
    await expect.poll(() => summary(page).innerText()).toBe(offlineWords.zh.nameSaved);
  });

  it.each(['zh', 'en'] as const)('searches without the server, from a page in %s', async (language) => {
    const { page, server } = reader;
    await page.goto(`${server.root}${language}/question/`);
    await page.keyboard.press('/');
    await page.locator('dialog.search[open]').waitFor();
    // A name that our own index knows, and another form of a word, which only Pagefind's does.
    for (const [query, id] of SOUGHT[language]) {
      await page.locator('.search-field').fill(query);
      await page.waitForFunction((typed) => document.querySelector<HTMLElement>('dialog.search')?.dataset['answered'] === typed, query, { timeout: 20_000 });
      expect(await page.locator('a.search-result').first().getAttribute('data-id'), query).toBe(id);
    }
    const link = await page.locator('a.search-result').first().evaluate((first: HTMLAnchorElement) => first.href);
    await page.locator('a.search-result').first().click();
    await page.waitForURL(link);
    expect(await page.locator(`[id="${new URL(link).hash.slice(1)}"]`).count()).toBe(1);
  });

  it('shows the error page for what the site does not have', async () => {
    const { page, server } = reader;
    const response = await page.goto(`${server.root}en/nothing/here/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toContain('no such page');
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.enter > a') ?? document.body).display)).toBe('inline-block');
  });

  it('is removed again, and then says so', async () => {
    const { page, server } = reader;
    await server.start();
    await page.goto(`${server.root}en/`, { waitUntil: 'networkidle' });
    await summary(page).click();
    await press(page, 'remove');
    await expect.poll(() => summary(page).innerText()).toBe(words.name);
    expect(await page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length])).toEqual([0, 0]);
    await page.locator('.offline [data-action=save]').waitFor();
  });
});

describe('a newer build', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
    await reader.page.goto(`${reader.server.root}en/question/`);
    await save(reader.page);
  });
  afterAll(() => reader.close());

  const build = (page: Page) => page.evaluate(() => document.body.dataset['build'] ?? 'older');
  const update = (page: Page) => page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.update()).then(() => true, () => false));
  const waits = (page: Page) => page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.waiting != null));

  it('does not come in while the server mixes it with the older one', async () => {
    const { page, server } = reader;
    server.show(newer, { path: 'en/gaussian/', from: older });
    await update(page);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.installing === null)), SAVED_WITHIN).toBe(true);
    expect(await waits(page)).toBe(false);
    expect(await openWhole(page, `${server.root}en/gaussian/`)).toEqual([]);
    expect(await build(page)).toBe('older');
  });

  it('waits, and pages of the older one stay whole', async () => {
    const { page, server } = reader;
    server.show(newer);
    await update(page);
    await expect.poll(() => waits(page), SAVED_WITHIN).toBe(true);
    expect(await openWhole(page, `${server.root}en/descent/`)).toEqual([]);
    expect(await build(page)).toBe('older');
    expect(await page.locator('link[href*="site.newer"]').count()).toBe(0);
  });

  it('takes over on every page at once when the reader agrees, and leaves nothing of the older one', async () => {
    const { page, server, context } = reader;
    const other = await context.newPage();
    await other.goto(`${server.root}zh/question/`);
    await summary(page).click();
    await expect.poll(() => said(page)).toContain(words.newer);
    await press(page, 'take-over');
    for (const each of [page, other]) await expect.poll(() => build(each).catch(() => ''), SAVED_WITHIN).toBe('newer');
    await server.stop();
    expect(await openWhole(page, `${server.root}en/descent/`)).toEqual([]);
    expect(await page.locator('link[href*="site.newer"]').count()).toBe(1);
    const kept = await page.evaluate(async () => (await (await caches.open((await caches.keys()).find((name) => name.includes('precache')) ?? '')).keys()).length);
    expect(kept).toBe(listSite(newer, '_astro').files.length);
    await server.start();
  });
});

it('works in a folder of another site', async () => {
  const { page, server, close } = await openReader('/some/where');
  await page.goto(`${server.root}en/optimization/`);
  await save(page);
  await server.stop();
  expect(await openWhole(page, `${server.root}embed/zh/fig-loss-gradient/`)).toEqual([]);
  expect(await tryFigures(page)).toEqual([]);
  await close();
});

it('says so, and keeps nothing as saved, when a file is missing', async () => {
  const { page, server, close } = await openReader();
  server.show(older, { path: 'favicon.svg', from: scratch });
  await page.goto(`${server.root}en/`);
  await summary(page).click();
  await press(page, 'save');
  await expect.poll(() => said(page), SAVED_WITHIN).toBe(words.failed);
  expect(await summary(page).innerText()).toBe(words.name);
  server.show(older);
  await press(page, 'save');
  await expect.poll(() => summary(page).innerText(), SAVED_WITHIN).toBe(words.nameSaved);
  await close();
});
