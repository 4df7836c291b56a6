import { PDFArray, PDFDict, PDFDocument, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { dictAt, name } from './objects.ts';

/** The page, counted from 1, of every named destination, and its height above the foot of that page in points. */
export function destinationPlaces(document: PDFDocument): Record<string, { page: number; y: number }> {
  const { context, catalog } = document;
  const numbers = new Map(document.getPages().map((page, index) => [page.ref, index + 1]));
  const entries = dictAt(context, catalog.get(name('Dests')))?.entries() ?? [];
  return Object.fromEntries(
    entries.flatMap(([key, value]) => {
      const found = context.lookup(value);
      const array = found instanceof PDFDict ? context.lookup(found.get(name('D'))) : found;
      if (!(array instanceof PDFArray)) return [];
      const page = array.get(0);
      const number = page instanceof PDFRef ? numbers.get(page) : undefined;
      // [page /XYZ left top zoom]
      const top = array.size() > 3 ? array.get(3) : undefined;
      return number === undefined ? [] : [[key.decodeText(), { page: number, y: top instanceof PDFNumber ? top.asNumber() : 0 }]];
    }),
  );
}

/** The page, counted from 1, of every named destination. */
export function destinationPages(document: PDFDocument): Record<string, number> {
  return Object.fromEntries(Object.entries(destinationPlaces(document)).map(([id, { page }]) => [id, page]));
}

/** Drops destinations that served the export only. */
export function keepDestinations(document: PDFDocument, ids: readonly string[]): void {
  const dests = dictAt(document.context, document.catalog.get(name('Dests')));
  const kept = new Set(ids);
  for (const key of dests?.keys() ?? []) if (!kept.has(key.decodeText())) dests?.delete(key);
}
