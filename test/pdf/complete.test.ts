import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST, builtPdfs } from './builtPdfs.ts';

describe('the PDFs of the site', () => {
  it('are one for every page and the whole article in every language, and no half-written file', async () => {
    const files = (await readdir(join(DIST, 'pdf'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(files.map((file) => `${file.parentPath.split('/').at(-1)}/${file.name}`).toSorted()).toEqual(builtPdfs.map(({ name }) => `${name}.pdf`).toSorted());
    expect(builtPdfs.filter(({ whole }) => whole).map(({ name }) => name)).toEqual(['zh/article', 'en/article']);
  });

  it.each(builtPdfs)('$name has a sensible number of pages', ({ reader, whole }) => {
    const single = builtPdfs.filter((pdf) => !pdf.whole).length / 2;
    expect(reader.numPages).toBeGreaterThanOrEqual(whole ? 2 * single : 2);
    expect(reader.numPages).toBeLessThanOrEqual(whole ? 12 * single : 20);
  });

  it.each(['zh', 'en'])('%s: the whole article takes as many pages as its parts and a cover with the contents', (language) => {
    const own = builtPdfs.filter((pdf) => pdf.language === language);
    const parts = own.filter(({ whole }) => !whole).reduce((sum, { reader }) => sum + reader.numPages, 0);
    const whole = own.find((pdf) => pdf.whole)?.reader.numPages ?? 0;
    expect(Math.abs(whole - parts)).toBeLessThanOrEqual(0.15 * parts);
  });
});
