import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/pdf/browser.ts';
import { exportPdfs } from '../../src/pdf/exportPdfs.ts';
import { formats } from '../../src/pdf/formats.ts';
import { planFiles } from '../../src/pdf/plan.ts';
import { DIST, openPdf, pagesOf, site } from './builtPdfs.ts';
import { MM, checkFormulas, numbersOf, outsideMargins, parted } from './pageChecks.ts';

/* Letter is wider and lower than A4: what fits the one may not fit the other. The pages with the longest displays and the highest figures. */

const WANTED = { editions: ['zh', 'en'], pages: ['distributions'] } as const;
const files = planFiles(site.pages, WANTED);
const folder = await mkdtemp(join(tmpdir(), 'pdf-letter-'));
const pdfs = files.map((planned) => openPdf(folder, planned));

beforeAll(async () => {
  await exportPdfs({ ...WANTED, base: DIST, format: 'Letter', state: undefined, out: folder, optional: false, help: false }, launchBrowser);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('on Letter', () => {
  it('two pages are tried', () => {
    expect(pdfs.map(({ name }) => name)).toEqual(['zh/distributions', 'en/distributions']);
  });

  it.each(pdfs)('$name has pages of its size, and nothing outside of their margins', async (pdf) => {
    const { width, height } = formats.Letter;
    const sizes = (await pagesOf(pdf)).map(({ view }) => view.slice(2));
    expect(sizes.length).toBeGreaterThan(7);
    expect(sizes.filter(([wide, high]) => Math.round(wide ?? 0) !== Math.round(width * MM) || Math.round(high ?? 0) !== Math.round(height * MM))).toEqual([]);
    expect(await outsideMargins(pdf)).toEqual([]);
  });

  it.each(pdfs)('$name keeps every formula inside its page and clear of its number, and parts nothing', async (pdf) => {
    const { formulas, outside, touching } = await checkFormulas(pdf);
    expect(formulas).toBeGreaterThan(100);
    expect((await numbersOf(pdf)).length).toBeGreaterThan(10);
    expect([outside, touching]).toEqual([[], []]);
    expect(await parted(pdf)).toEqual([]);
  });
});
