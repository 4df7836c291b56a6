import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST, builtPdfs } from './builtPdfs.ts';

describe('the PDFs of the site', () => {
  it('are one for every page and the whole article in every language, and no half-written file', async () => {
    const files = (await readdir(join(DIST, 'pdf'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(files.map((file) => `${file.parentPath.split('/').at(-1)}/${file.name}`).toSorted()).toEqual(builtPdfs.map(({ name }) => `${name}.pdf`).toSorted());
    expect(builtPdfs.filter(({ whole }) => whole).map(({ name }) => name)).toEqual(expect.arrayContaining(['zh/article', 'en/article']));
  });

  it.each(builtPdfs)('$name has a sensible number of pages', async (pdf) => {
    const { whole, language } = pdf;
    const { numPages } = await pdf.reader();
    // Two languages take twice the room.
    const times = language === undefined ? 2 : 1;
    const single = builtPdfs.filter((each) => !each.whole && each.edition === pdf.edition).length;
    expect(numPages).toBeGreaterThanOrEqual(whole ? 2 * single : 2);
    expect(numPages).toBeLessThanOrEqual(times * (whole ? 12 * single : 20));
  });

  it.each(['zh', 'en'])('%s: the whole article takes as many pages as its parts and a cover with the contents', async (language) => {
    const own = builtPdfs.filter((each) => each.language === language);
    const counts = await Promise.all(own.map(async ({ whole, reader }) => ({ whole, pages: (await reader()).numPages })));
    const parts = counts.filter((each) => !each.whole).reduce((sum, { pages }) => sum + pages, 0);
    const whole = counts.find((each) => each.whole)?.pages ?? 0;
    expect(Math.abs(whole - parts)).toBeLessThanOrEqual(0.15 * parts);
  });
});
