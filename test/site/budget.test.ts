import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/pdf/browser.ts';
import { openSite } from '../browser/site.ts';
import { articlePages, parallelPages } from './builtSite.ts';
import { fileOfRequest } from './fontFiles.ts';

/**
 * First view of a chapter page, in KiB, brotli; with both languages side by side it holds the text and the faces of both. `html` is for the text; a figure, which stands complete in it, has its own share.
 * The first figure's styles and scripts are part of the page's; each further one may add to them.
 */
const BUDGET = { zh: 150, en: 100, parallel: 190, html: 20, parallelHtml: 27, figure: 4.5, css: 12, scripts: 20, further: { css: 1, scripts: 6 } } as const;
/** Pages that still take more than that, with what they take at most. These may only go down. */
const MORE: Readonly<Record<'html' | 'css' | 'scripts', Readonly<Record<string, number>>>> = {
  html: { '/zh/distributions/': 20.7, '/en/distributions/': 20.1, '/zh/cross-entropy/': 20.1, '/zh/gaussian/': 20.1 },
  css: { '/parallel/distributions/': 13.7, '/parallel/cross-entropy/': 12.2 },
  scripts: { '/zh/distributions/': 29.7, '/en/distributions/': 29.7, '/parallel/distributions/': 29.7 },
};
const KIB = 1024;

type Kind = 'html' | 'css' | 'scripts' | 'fonts';
type Weight = Record<Kind, number>;

let browser: Browser;
let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

function kindOf(type: string): Kind | undefined {
  if (type === 'document') return 'html';
  if (type === 'stylesheet') return 'css';
  if (type === 'font') return 'fonts';
  return type === 'script' ? 'scripts' : undefined;
}

/** Counts what a page asks for, as it is sent: text by brotli, fonts as they are. */
function weigh(page: Page): Weight {
  const weight: Weight = { html: 0, css: 0, scripts: 0, fonts: 0 };
  page.on('request', (request) => {
    const kind = kindOf(request.resourceType());
    // The rules for paper are fetched last, and nothing on the screen waits for them.
    if (kind === undefined || /\/print\.[^/]*\.css$/.test(request.url())) return;
    const file = fileOfRequest(request.url(), site.url);
    const bytes = readFileSync(file.endsWith('/') ? `${file}index.html` : file);
    weight[kind] += (kind === 'fonts' ? bytes.length : brotliCompressSync(bytes).length) / KIB;
  });
  return weight;
}

const chapters = [...articlePages, ...parallelPages].filter(({ html, address }) => !address.endsWith('/article/') && html.includes('class="equation'));

const figuresIn = (html: string): string[] => html.match(/<figure[^>]* data-widget=.*?<\/figure>/gs) ?? [];
const brotliKib = (text: string): number => brotliCompressSync(text).length / KIB;

describe.each(chapters.map(({ address, html }) => [address, html] as const))('%s', (address, html) => {
  const figures = figuresIn(html);
  const further = Math.max(0, figures.length - 1);

  it('spends its HTML on text, and little on each figure', () => {
    const text = figures.reduce((rest, figure) => rest.replace(figure, ''), html);
    expect(brotliKib(text)).toBeLessThanOrEqual(MORE.html[address] ?? (address.startsWith('/parallel/') ? BUDGET.parallelHtml : BUDGET.html));
    for (const figure of figures) expect(brotliKib(html) - brotliKib(html.replace(figure, '')), figure.slice(0, 60)).toBeLessThanOrEqual(BUDGET.figure);
  });

  it('opens on a telephone within its budget', async () => {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
    const weight = weigh(page);
    await page.goto(site.url + address, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const total = weight.html + weight.css + weight.scripts + weight.fonts;
    const said = Object.entries(weight).map(([kind, kib]) => `${kind} ${kib.toFixed(1)}`).join(', ');
    expect.soft(weight.css, `css: ${said}`).toBeLessThanOrEqual(MORE.css[address] ?? BUDGET.css + further * BUDGET.further.css);
    expect.soft(weight.scripts, `no script before a figure is near: ${said}`).toBe(0);
    expect.soft(total, `in all: ${said}`).toBeLessThanOrEqual(BUDGET[address.split('/')[1] as 'zh' | 'en' | 'parallel']);
    await page.close();
  });

  it('brings its figures to life within the budget of scripts', async () => {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
    const weight = weigh(page);
    await page.goto(site.url + address, { waitUntil: 'load' });
    for (const figure of await page.locator('figure[data-widget]').all()) await figure.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(weight.scripts).toBeLessThanOrEqual(MORE.scripts[address] ?? BUDGET.scripts + further * BUDGET.further.scripts);
    await page.close();
  });
});
