import decodeQR from 'qr/decode.js';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../src/i18n/languages.ts';
import { paint, squaresOf } from '../pdf-plan/paintSquares.ts';
import { siteWords } from '../../src/i18n/site.ts';
import { useSession } from './session.ts';

const session = useSession();
const menuOf = (page: Page) => page.locator('.bar .pdf');
const shownIn = (page: Page, menu: string) => page.locator(`${menu} :is(a, button):visible`).allTextContents();

/** The print dialogue cannot be seen: what would open it is counted. */
async function countPrints(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset['prints'] = '0';
    window.print = () => {
      document.documentElement.dataset['prints'] = String(Number(document.documentElement.dataset['prints']) + 1);
    };
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['prints']));
}

describe.each(languageCodes)('the PDF control (%s)', (language) => {
  const words = siteWords[language];
  const files = [words.pdfOfPage, words.pdfOfArticle, words.pdfOfParallel];

  it('offers this page, the whole article, both languages, and print, by keyboard alone', async () => {
    const { page, close } = await session.open(`/${language}/optimization/`);
    const prints = await countPrints(page);
    await menuOf(page).locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await shownIn(page, '.bar .pdf')).toEqual([...files, words.printAsSet]);
    const links = await menuOf(page).locator('a').evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links).toEqual([`/pdf/${language}/optimization.pdf`, `/pdf/${language}/article.pdf`, '/pdf/parallel/article.pdf']);
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(prints).toBe(1);
    expect(await menuOf(page).getAttribute('open')).toBeNull();
    await close();
  });

  it('prints the code of each figure in its present state', async () => {
    const { page, close } = await session.open(`/${language}/optimization/#fig-loss-gradient?z=3`);
    await page.locator('#fig-loss-gradient[data-awake]').waitFor();
    const prints = await countPrints(page);
    await menuOf(page).locator('summary').click();
    await menuOf(page).locator('[data-print]').click();
    await expect.poll(prints).toBe(1);
    // As the browser's own way to paper does.
    await page.pdf();
    await page.pdf();
    const drawn = await page.locator('.figure-address').evaluateAll((boxes) =>
      boxes.map((box) => ({
        address: box.querySelector('[data-figure-address]')?.textContent ?? '',
        codes: [...box.querySelectorAll('svg')].map((svg) => ({ size: svg.viewBox.baseVal.width, path: svg.querySelector('path')?.getAttribute('d') ?? '' })),
      })),
    );
    expect(drawn[0]?.address).toContain('#fig-loss-gradient?z=3');
    expect(drawn.map(({ codes }) => codes.map(({ size, path }) => decodeQR(paint(squaresOf(path), size))))).toEqual(drawn.map(({ address }) => [address]));
    await close();
  });

  it('prints without the codes where their script cannot be had', async () => {
    const { page, close } = await session.open('/en/optimization/');
    const prints = await countPrints(page);
    const src = await page.evaluate(() => document.querySelector<HTMLTemplateElement>('template[data-for="figure-codes"]')?.content.querySelector('script')?.src ?? '');
    expect(src).not.toBe('');
    await page.route(src, (route) => route.abort());
    await menuOf(page).locator('summary').click();
    await menuOf(page).locator('[data-print]').click();
    await expect.poll(prints).toBe(1);
    await close();
  });

  it('closes on Escape, giving the focus back, and on a press elsewhere', async () => {
    const { page, close } = await session.open(`/${language}/optimization/`);
    const summary = menuOf(page).locator('summary');
    await summary.click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await menuOf(page).getAttribute('open')).toBeNull();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await summary.click();
    await page.locator('h1').click();
    expect(await menuOf(page).getAttribute('open')).toBeNull();
    await close();
  });

  it('opens without a script, and then offers the files only', async () => {
    const { page, close } = await session.open(`/${language}/optimization/`, { javaScriptEnabled: false });
    await menuOf(page).locator('summary').click();
    expect(await shownIn(page, '.bar .pdf')).toEqual(files);
    await close();
  });

  it('lies above the bar of contents and inside the screen', async () => {
    for (const width of [430, 800, 1280]) {
      const { page, close } = await session.open(`/${language}/optimization/`, { viewport: { width, height: 700 } });
      await menuOf(page).locator('summary').click();
      const covered = await menuOf(page).locator('a').evaluateAll((links) =>
        links.filter((link) => {
          const { left, right, top, bottom } = link.getBoundingClientRect();
          const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return left < 0 || right > innerWidth || (seen !== link && !link.contains(seen));
        }).length,
      );
      expect({ width, covered }).toEqual({ width, covered: 0 });
      await close();
    }
  });

  it('stands at the foot of the contents on a telephone', async () => {
    const { page, close } = await session.open(`/${language}/optimization/`, { viewport: { width: 390, height: 844 } });
    await page.locator('.sheet > summary').click();
    expect(await shownIn(page, 'ul.sheet-foot')).toEqual([...files, words.printAsSet]);
    await close();
  });
});
