import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { builtPdfs, elements, hasClass, plainWords, type BuiltPdf } from './builtPdfs.ts';

interface Entry {
  readonly title: string;
  readonly dest: string | unknown[] | null;
  readonly items: readonly Entry[];
}

const flat = (entries: readonly Entry[], depth = 1): { entry: Entry; depth: number }[] =>
  entries.flatMap((entry) => [{ entry, depth }, ...flat(entry.items, depth + 1)]);

/** The headings of the page's own text, in order. */
async function headings({ html }: BuiltPdf): Promise<Element[]> {
  const [main] = elements(await html(), ({ tagName }) => tagName === 'main');
  return main === undefined ? [] : elements(main, ({ tagName }) => /^h[1-6]$/.test(tagName));
}

const hasFormula = (heading: Element) => elements(heading, (each) => hasClass(each, 'katex')).length > 0;

describe('outline', () => {
  it.each(builtPdfs)('$name has every heading once, with its words and its level', async (pdf) => {
    const outline = flat(((await (await pdf.reader()).getOutline()) ?? []) as Entry[]);
    const expected = await headings(pdf);
    expect(outline.length).toBe(expected.length);
    const levels = [...new Set(expected.map(({ tagName }) => tagName))].toSorted();
    const faults = outline.flatMap(({ entry, depth }, index) => {
      const heading = expected[index];
      if (heading === undefined) return [entry.title];
      // Between the names of a heading in two languages stands a dot.
      const title = entry.title.replace(/\s+|·/g, '');
      const words = plainWords(heading).replaceAll('·', '');
      const right = hasFormula(heading) ? [...words].every((character) => title.includes(character)) && title.length > words.length : title === words;
      return right && levels[depth - 1] === heading.tagName ? [] : [`${entry.title} ≠ ${heading.tagName} ${words}`];
    });
    expect(faults).toEqual([]);
  });

  it.each(builtPdfs)('$name leads from every entry to a page', async (pdf) => {
    const reader = await pdf.reader();
    const outline = flat(((await reader.getOutline()) ?? []) as Entry[]);
    const places = await Promise.all(outline.map(async ({ entry }) => (typeof entry.dest === 'string' ? reader.getDestination(entry.dest) : entry.dest)));
    expect(places.every((place) => Array.isArray(place) && place.length > 1)).toBe(true);
  });
});
