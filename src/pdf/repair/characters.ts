import { PDFDict, PDFRawStream, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { name, replaceStream, streamText } from './objects.ts';

/** KaTeX draws ≠ and ∉ as a relation under a stroke that has a private code: here it is the stroke that Unicode has. */
const PRIVATE_STROKE = /<E020>/gi;
const STROKE = '<0338>';

/** What a font's characters are called, in a character map: `<0012> <E020>`. */
export function withoutPrivateCodes(map: string): string {
  return map.replace(PRIVATE_STROKE, STROKE);
}

/** Gives the characters that KaTeX's fonts keep under private codes their public ones. */
export function renameCharacters(document: PDFDocument): void {
  const { context } = document;
  for (const [, object] of context.enumerateIndirectObjects()) {
    const map = object instanceof PDFDict ? object.get(name('ToUnicode')) : undefined;
    if (!(map instanceof PDFRef) || !(context.lookup(map) instanceof PDFRawStream)) continue;
    const text = streamText(context, map);
    const renamed = withoutPrivateCodes(text);
    if (renamed !== text) replaceStream(context, map, renamed);
  }
}
