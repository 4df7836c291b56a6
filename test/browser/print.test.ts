import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/pdf/formats.ts';
import { addresses, useSession } from './session.ts';

/*
 * What a reader gets who prints the page from the browser, without the export: it knows nothing of this page's PDF.
 */

const session = useSession();
/** The reader's dark screen, by the system and by the button. */
const DARK = { colorScheme: 'dark' } as const;
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
