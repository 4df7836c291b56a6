import { PDFArray, PDFDict, PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { dictAt, name } from './objects.ts';

/** The page, counted from 1, of every named destination. */
export function destinationPages(document: PDFDocument): Record<string, number> {
  const { context, catalog } = document;
  const numbers = new Map(document.getPages().map((page, index) => [page.ref, index + 1]));
  const entries = dictAt(context, catalog.get(name('Dests')))?.entries() ?? [];
  return Object.fromEntries(
    entries.flatMap(([key, value]) => {
      const found = context.lookup(value);
      const array = found instanceof PDFDict ? context.lookup(found.get(name('D'))) : found;
      const page = array instanceof PDFArray ? array.get(0) : undefined;
      const number = page instanceof PDFRef ? numbers.get(page) : undefined;
      return number === undefined ? [] : [[key.decodeText(), number]];
    }),
  );
}

/** Drops destinations that served the export only. */
export function keepDestinations(document: PDFDocument, ids: readonly string[]): void {
  const dests = dictAt(document.context, document.catalog.get(name('Dests')));
  const kept = new Set(ids);
  for (const key of dests?.keys() ?? []) if (!kept.has(key.decodeText())) dests?.delete(key);
}
