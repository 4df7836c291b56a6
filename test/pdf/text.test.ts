import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { builtPdfs, elements, hasClass, plainWords, runsOf, wordsOf } from './builtPdfs.ts';

/** Radicals and compatibility forms that look like characters, private use, what could not be read, zero-width fillers, ligatures. */
const WRONG = /[\u2e80-\u2fdf\uf900-\ufaff\ue000-\uf8ff\ufffd\u200b-\u200d\ufeff\ufb00-\ufb06]/u;

const isPlain = (paragraph: Element) => elements(paragraph, (each) => each !== paragraph && each.tagName !== 'wbr').length === 0;

describe('text', () => {
  it.each(builtPdfs)('$name holds the right characters only', async (pdf) => {
    const runs = (await runsOf(pdf)).flat();
    expect(runs.filter(({ str }) => WRONG.test(str)).map(({ str }) => str)).toEqual([]);
  });

  it.each(builtPdfs.filter(({ language }) => language !== 'en'))('$name is found by 交叉熵', async (pdf) => {
    expect(await wordsOf(pdf)).toContain('交叉熵');
  });

  it.each(builtPdfs)('$name holds every paragraph that has no formula and no mark, word by word', async (pdf) => {
    const paragraphs = elements(await pdf.html(), ({ tagName, properties }) => tagName === 'p' && properties['id'] !== undefined).filter((each) => isPlain(each) && !hasClass(each, 'needs-script'));
    const words = await wordsOf(pdf);
    expect(paragraphs.map(plainWords).filter((text) => !words.includes(text))).toEqual([]);
  });

  it.each(builtPdfs)('$name sets its text at 10.5 pt, beside its twin at 9.5 pt: nothing shrinks the page', async (pdf) => {
    const heights = new Map<number, number>();
    for (const { transform, str } of (await runsOf(pdf)).flat()) {
      const height = Math.round(Math.hypot(Number(transform[2]), Number(transform[3])) * 20) / 20;
      heights.set(height, (heights.get(height) ?? 0) + str.length);
    }
    const [most] = [...heights].toSorted((a, b) => b[1] - a[1]);
    expect(most?.[0]).toBe(pdf.language === undefined ? 9.5 : 10.5);
  });

  it.each(builtPdfs.filter(({ language }) => language === 'zh'))('$name tells the page of a reference in brackets', async (pdf) => {
    const { whole } = pdf;
    const words = await wordsOf(pdf);
    // An appendix may refer to other files only.
    if (whole) expect(words).toMatch(/（第\d+页）/);
    // Without brackets of its own only inside of others.
    expect(words.match(/(?:\)|节)，第\d+页(?![^（。]*）)/g)).toBeNull();
  });
});
