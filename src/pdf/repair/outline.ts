import { PDFHexString, type PDFDict, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { dictAt, name } from './objects.ts';

/** Every entry of the outline in reading order, with its depth below the top. */
export function outlineEntries(document: PDFDocument): { entry: PDFDict; depth: number }[] {
  const { context, catalog } = document;
  const entries: { entry: PDFDict; depth: number }[] = [];
  const walk = (parent: PDFDict | undefined, depth: number) => {
    for (let entry = dictAt(context, parent?.get(name('First'))); entry !== undefined; entry = dictAt(context, entry.get(name('Next')))) {
      entries.push({ entry, depth });
      walk(entry, depth + 1);
    }
  };
  walk(dictAt(context, catalog.get(name('Outlines'))), 0);
  return entries;
}

/**
 * Gives the outline the headings' own words, for Chromium leaves formulas out and writes a heading twice that it moved to the next
 * page, and ties it to the headings in the structure.
 */
export function writeOutline(document: PDFDocument, titles: readonly string[], headings: readonly PDFRef[]): void {
  const entries = outlineEntries(document);
  if (entries.length !== titles.length) {
    throw new Error(`the outline has ${entries.length} entries and the page ${titles.length} headings`);
  }
  if (headings.length !== titles.length) throw new Error(`the structure has ${headings.length} headings and the page ${titles.length}`);
  entries.forEach(({ entry }, index) => {
    const heading = headings[index];
    entry.set(name('Title'), PDFHexString.fromText(titles[index] ?? ''));
    if (heading !== undefined) entry.set(name('SE'), heading);
  });
  document.catalog.set(name('PageMode'), name('UseOutlines'));
}
