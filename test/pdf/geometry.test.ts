import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../src/pdf/browser.ts';
import { serveFolder, type ServedFolder } from '../../src/pdf/serveFolder.ts';
import { DIST, builtPdfs, site } from './builtPdfs.ts';
import { outsideMargins } from './pageChecks.ts';

let browser: Browser;
let served: ServedFolder;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveFolder(DIST, new URL(site.publicRoot).pathname)]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), served?.close()]);
});

/** A4 less its margins, in CSS pixels. */
const WIDTH_PX = 635;

/** Formulas that leave the page's width, are cut by their box or touch their number. Runs in the page. */
function misplaced(width: number): string[] {
  // Sent to the browser as it stands: it holds everything that it needs.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const inkOf = (element: globalThis.Element) => [...element.querySelectorAll('.katex-html *')].filter((each) => each.childElementCount === 0 && each.textContent !== '').map((each) => each.getBoundingClientRect());
  const slack = 0.6;
  // An accent or a slanted letter may reach a little into the margin, which is 79 px wide.
  const overhang = 4;
  return [...document.querySelectorAll('main .katex')].flatMap((formula) => {
    const name = formula.closest('[id]')?.id ?? '';
    const ink = inkOf(formula).filter((box) => box.width > 0 && box.height > 0);
    const left = Math.min(...ink.map((box) => box.left));
    const right = Math.max(...ink.map((box) => box.right));
    if (ink.length === 0) return [];
    const faults: string[] = [];
    if (left < -overhang || right > width + overhang) faults.push(`${name} reaches from ${left} to ${right}`);
    const body = formula.closest('.equation-body')?.getBoundingClientRect();
    if (body !== undefined && (left < body.left - slack || right > body.right + slack)) faults.push(`${name} is cut: ${left}–${right} in ${body.left}–${body.right}`);
    const number = formula.closest('.equation')?.querySelector('.equation-number')?.getBoundingClientRect();
    if (number !== undefined && right > number.left - slack) faults.push(`${name} runs into its number`);
    return faults;
  });
}

describe('geometry', () => {
  it.each(builtPdfs)('$name: every formula is inside the page and clear of its number', async ({ address }) => {
    const context = await browser.newContext({ viewport: { width: WIDTH_PX, height: 900 }, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.goto(`${served.url}/${address.slice(site.publicRoot.length)}`);
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    const faults = await page.evaluate(misplaced, WIDTH_PX);
    await context.close();
    expect(faults).toEqual([]);
    expect(width).toBeLessThanOrEqual(WIDTH_PX + 1);
  });

  it.each(builtPdfs)('$name: nothing is printed outside of the margins', async (pdf) => {
    expect(await outsideMargins(pdf)).toEqual([]);
  });
});
