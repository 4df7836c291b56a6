import { PDFArray, PDFDict, PDFName, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { builtPdfs } from './builtPdfs.ts';

const OURS = /^\/[A-Z]{6}\+((Serif|Sans)(Latin|Han)-(Regular|Italic|Semibold|Bold)$|KaTeX_)/;
const name = (text: string) => PDFName.of(text);

/** What is wrong with each font of a file. */
function fontFaults({ context }: PDFDocument): string[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    if (!(dict instanceof PDFDict) || dict.get(name('Type')) !== name('Font')) return [];
    const subtype = String(dict.get(name('Subtype')));
    const label = String(dict.get(name('BaseFont')) ?? 'a font without a name');
    if (subtype === '/CIDFontType2') {
      const descriptor = context.lookupMaybe(dict.get(name('FontDescriptor')), PDFDict);
      return descriptor?.has(name('FontFile2')) === true ? [] : [`${label} is not embedded`];
    }
    if (subtype !== '/Type0') return [`${label} is ${subtype}`];
    if (!OURS.test(label)) return [`${label} is none of ours`];
    const parts = context.lookupMaybe(dict.get(name('DescendantFonts')), PDFArray)?.size() ?? 0;
    return dict.has(name('ToUnicode')) && parts === 1 ? [] : [`${label} has no way back to characters`];
  });
}

describe('fonts', () => {
  it.each(builtPdfs)('$name embeds the fonts of the site as TrueType, and no others', async ({ objects }) => {
    expect(fontFaults(await objects())).toEqual([]);
  });
});
