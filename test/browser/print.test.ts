import { PDFDocument } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { formats, textWidth } from '../../src/pdf/formats.ts';
import { addresses, useSession } from './session.ts';

/*
 * What a reader gets who prints the page from the browser, without the export: it knows nothing of this page's PDF.
 */

const session = useSession();
/** The reader's dark screen, by the system and by the button. */
const DARK = { colorScheme: 'dark' } as const;
/** The words on each page, with the height of their line from the foot. */
async function linesOfPages(bytes: Uint8Array): Promise<{ y: number; words: string }[][]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    return items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [{ y: (item.transform as number[])[5] ?? 0, words: item.str.replace(/\s/g, '') }] : []));
  });
  return Promise.all(pages);
}
const HIDDEN = '.bar, .sheet, .toc, .around, .needs-script, .predict, .section-link, input[type=range], button';

describe('printing from the browser', () => {
  it.each(['/zh/optimization/', '/en/distributions/'])('%s is light on paper, without controls, in the colors of the light theme', async (address) => {
    const { page, close } = await session.open(address, DARK);
    await page.locator('.theme').click();
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const seen = await page.evaluate((hidden) => {
      const brightness = (color: string) => {
        const canvas = document.createElement('canvas').getContext('2d');
        if (canvas === null) return -1;
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
        return (red + green + blue) / 765;
      };
      const shown = [...document.querySelectorAll(hidden)].filter((element) => element.getClientRects().length > 0);
      return {
        ink: brightness(getComputedStyle(document.body).color),
        line: brightness(getComputedStyle(document.querySelector('.plot svg text') ?? document.body).fill),
        shown: shown.map((element) => element.className || element.localName),
      };
    }, HIDDEN);
    expect(seen.ink).toBeLessThan(0.25);
    expect(seen.line).toBeLessThan(0.5);
    expect(seen.shown).toEqual([]);
    await close();
  });

  it.each(addresses.filter((address) => /^\/(zh|en|parallel)\/[a-z-]+\/$/.test(address) && !address.endsWith('/lab/')))('%s fits the paper', async (address) => {
    for (const format of ['A4', 'Letter'] as const) {
      const width = textWidth(format);
      const { page, close } = await session.open(address, { viewport: { width, height: 900 } });
      await page.emulateMedia({ media: 'print' });
      expect({ format, wide: await page.evaluate(() => document.documentElement.scrollWidth) }).toEqual({ format, wide: width });
      await close();
    }
  });

  it('is set for the paper that the reader prints on', async () => {
    const { page, close } = await session.open('/en/question/');
    const widths = await Promise.all(
      (['A4', 'Letter'] as const).map(async (format) => {
        const document = await PDFDocument.load(await page.pdf({ format, preferCSSPageSize: true }));
        return Math.floor((document.getPage(0).getWidth() / 72) * 25.4);
      }),
    );
    expect(widths).toEqual([Math.floor(formats.A4.width), Math.floor(formats.Letter.width)]);
    await close();
  });

  it.each(['/zh/optimization/', '/en/gaussian/', '/parallel/cross-entropy/'])('%s keeps paragraphs of up to three lines whole, printed by its button', async (address) => {
    const { page, close } = await session.open(address);
    await page.addScriptTag({ type: 'module', url: await page.locator('template[data-for=figure-codes]').evaluate((waits: HTMLTemplateElement) => waits.content.querySelector('script')?.src ?? '') });
    await page.pdf({ format: 'A4' });
    await page.setViewportSize({ width: textWidth('A4'), height: 900 });
    await page.emulateMedia({ media: 'print' });
    const torn = await page.evaluate(() =>
      [...document.querySelectorAll('.prose :is(p, li, dd)')].flatMap((block) => {
        const { lineHeight, breakInside } = getComputedStyle(block);
        const lines = Math.round(block.getBoundingClientRect().height / Number.parseFloat(lineHeight));
        const own = lines > 1 && lines <= 3 && block.closest('figure, .question, .answer, .note') === null;
        return own && breakInside !== 'avoid' ? [`${lines} lines: ${block.textContent?.slice(0, 30)}`] : [];
      }),
    );
    expect(torn).toEqual([]);
    await close();
  });

  it.each(['/zh/optimization/', '/en/deeper/', '/parallel/glossary/'])('%s leaves its foot no page to itself', async (address) => {
    const { page, close } = await session.open(address);
    const last = (await linesOfPages(await page.pdf({ format: 'A4' }))).at(-1) ?? [];
    await page.emulateMedia({ media: 'print' });
    const foot = (await page.locator('.site-foot').innerText()).replace(/\s/g, '');
    // Running heads apart, something stands over the foot.
    const over = last.filter(({ y, words }) => y < 790 && y > 60 && !foot.includes(words));
    expect(over.length).toBeGreaterThan(1);
    await close();
  });

  it('gives figures in the state that the reader has set', async () => {
    const { page, close } = await session.open('/en/optimization/#fig-loss-gradient?z=3');
    await page.locator('#fig-loss-gradient[data-awake]').waitFor();
    const document = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
    expect(document.getPageCount()).toBeGreaterThan(4);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#fig-loss-gradient .figure-address').innerText()).toContain('z = 3.0');
    await close();
  });

  it('gives the numbers of a figure whose table is unfolded, as they are now, and no others', async () => {
    const { page, close } = await session.open('/en/optimization/#fig-loss-gradient?y=0');
    await page.locator('#fig-loss-gradient[data-awake]').waitFor();
    await page.locator('#fig-loss-gradient .figure-data summary').click();
    await page.emulateMedia({ media: 'print' });
    const tables = page.locator('.figure-data table').filter({ visible: true });
    expect(await tables.count()).toBe(1);
    expect(await tables.locator('caption').innerText()).toContain('class 0');
    expect(await page.locator('.figure-data :is(summary, button)').filter({ visible: true }).count()).toBe(0);
    await close();
  });
});
