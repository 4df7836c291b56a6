import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { builtPdfs, elements, hasClass, pagesOf, plainWords, runsOf, type BuiltPdf } from './builtPdfs.ts';
import { MM, checkFormulas, numbersOf, pagesIn, parted } from './pageChecks.ts';
import { placedElements } from './placesOf.ts';

const TEXT = new Set(['P', 'LBody', 'Formula', 'TD', 'TH', 'Figure', 'Caption']);

/** The id of each chapter, or of the page's one, with its title in every language of the file; formulas are left out. */
async function chapterTitles(pdf: BuiltPdf): Promise<{ id: string; words: string[] }[]> {
  const isTitle = (element: Element) => (pdf.whole ? element.tagName === 'h2' && hasClass(element, 'chapter-title') : element.tagName === 'h1');
  return elements(await pdf.html(), isTitle).map((title) => {
    const sides = elements(title, ({ properties }) => properties['lang'] !== undefined);
    return { id: String(title.properties['id'] ?? ''), words: (sides.length === 0 ? [title] : sides).map(plainWords) };
  });
}

/** The page on which each chapter begins. */
async function chapterPages(pdf: BuiltPdf, ids: readonly string[]): Promise<number[]> {
  if (!pdf.whole) return [1];
  const reader = await pdf.reader();
  const destinations = await reader.getDestinations();
  return Promise.all(ids.map(async (id) => 1 + (await reader.getPageIndex((destinations[id] as [{ num: number; gen: number }])[0]))));
}

/** What stands above the text of each page, without blanks. */
async function headsOf(pdf: BuiltPdf): Promise<string[]> {
  const height = (await pagesOf(pdf))[0]?.view[3] ?? 0;
  return (await runsOf(pdf)).map((page) => page.filter(({ transform }) => Number(transform[5]) > height - 18 * MM).map(({ str }) => str).join('').replace(/\s+/g, ''));
}

describe('pages', () => {
  it.each(builtPdfs)('$name parts no formula, drawing, heading or row of a table between two pages', async (pdf) => {
    expect(await parted(pdf)).toEqual([]);
  });

  it.each(builtPdfs)('$name leaves no heading alone at the foot of a page', async (pdf) => {
    const placed = (await placedElements(pdf)).filter(({ places }) => places.length > 0);
    const alone = placed.flatMap(({ element, places }, index) => {
      if (!/^H[1-6]$/.test(element.type)) return [];
      const next = placed.slice(index + 1).find((each) => TEXT.has(each.element.type));
      const page = pagesIn(places).at(-1);
      return next === undefined || next.places[0]?.page === page ? [] : [`${element.type} ${element.ref.tag} on page ${page}`];
    });
    expect(alone).toEqual([]);
  });

  it.each(builtPdfs)('$name keeps every formula inside its page and clear of its number', async (pdf) => {
    const { formulas, outside, touching } = await checkFormulas(pdf);
    expect(formulas > 5 || pdf.slug === 'references').toBe(true);
    expect([outside, touching]).toEqual([[], []]);
  });

  it.each(builtPdfs.filter(({ whole }) => whole))('$name has the number of every equation at the margin', async (pdf) => {
    expect((await numbersOf(pdf)).length).toBeGreaterThan(31);
  });

  it.each(builtPdfs)('$name has at the head of each page the title of its chapter, beside its twin that in the other language', async (pdf) => {
    const titles = await chapterTitles(pdf);
    const heads = await headsOf(pdf);
    const chapters = await chapterPages(pdf, titles.map(({ id }) => id));
    expect(chapters[0]).toBeLessThanOrEqual(pdf.whole ? 4 : 1);
    // The first page of a file has no head, and before the first chapter stands no title.
    const wrong = heads.flatMap((head, index) => {
      const at = chapters.findLastIndex((first) => first <= index + 1);
      const chapter = titles[at];
      if (index === 0 || chapter === undefined) return [];
      return chapter.words.every((words) => head.includes(words)) ? [] : [`page ${index + 1}: "${head}", not ${chapter.words.join(' and ')}`];
    });
    expect(heads[0]).toBe('');
    expect(wrong).toEqual([]);
  });

  it.each(builtPdfs)('$name has no page with next to nothing on it', async (pdf) => {
    const runs = await runsOf(pdf);
    const depths = runs.map((page) => {
      // The running head and the page number are no text.
      const heights = page.filter(({ str, transform }) => str.trim() !== '' && Number(transform[5]) > 20 * MM && Number(transform[5]) < 277 * MM).map(({ transform }) => Number(transform[5]));
      return 277 * MM - Math.min(...heights);
    });
    expect(depths.map((depth, index) => ({ page: index + 1, depth: Math.round(depth) })).filter(({ depth }) => depth < 3 * 18.4)).toEqual([]);
  });
});
