import { describe, expect, it } from 'vitest';
import { builtPdfs, pagesOf, runsOf, type BuiltPdf } from './builtPdfs.ts';
import { boxOf, placedElements, type Place } from './placesOf.ts';

const MM = 72 / 25.4;
const MARGIN = 21 * MM;
/** An accent or a slanted letter may reach a little into the margin. */
const OVERHANG = 3;
const WHOLE = new Set(['Formula', 'Figure', 'TR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const TEXT = new Set(['P', 'LBody', 'Formula', 'TD', 'TH', 'Figure', 'Caption']);

const pagesIn = (places: readonly Place[]) => [...new Set(places.map(({ page }) => page))];

/** Boxes of equation numbers: links to an equation at the right margin. */
async function numbersOf(pdf: BuiltPdf): Promise<Place[]> {
  const pages = await pagesOf(pdf);
  const lists = await Promise.all(
    pages.map(async (page, index) => {
      const edge = (page.view[2] ?? 0) - MARGIN;
      return (await page.getAnnotations()).flatMap(({ dest, rect }: { dest?: unknown; rect: number[] }) => {
        const [left = 0, bottom = 0, right = 0, top = 0] = rect;
        return String(dest).startsWith('eq-') && Math.abs(right - edge) < 2 && right - left < 45 ? [{ page: index + 1, left, right, bottom, top }] : [];
      });
    }),
  );
  return lists.flat();
}

describe('pages', () => {
  it.each(builtPdfs)('$name parts no formula, drawing, heading or row of a table between two pages', async (pdf) => {
    const parted = (await placedElements(pdf)).filter(({ element, places }) => WHOLE.has(element.type) && pagesIn(places).length > 1);
    expect(parted.map(({ element, places }) => `${element.type} ${element.ref.tag} on pages ${pagesIn(places).join(' and ')}`)).toEqual([]);
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
    const [placed, numbers, [first]] = await Promise.all([placedElements(pdf), numbersOf(pdf), pagesOf(pdf)]);
    const [, , width = 0, height = 0] = first?.view ?? [];
    const formulas = placed.filter(({ element, places }) => element.type === 'Formula' && places.length > 0).map(({ element, places }) => ({ tag: element.ref.tag, box: boxOf(places) }));
    expect(formulas.length > 5 || pdf.slug === 'references').toBe(true);
    const outside = formulas.filter(({ box }) => box.left < MARGIN - OVERHANG || box.right > width - MARGIN + OVERHANG || box.bottom < 20 * MM || box.top > height - 18 * MM);
    expect(outside).toEqual([]);
    const touching = formulas.filter(({ box }) =>
      numbers.some((number) => number.page === box.page && number.bottom < box.top && number.top > box.bottom && box.right > number.left - 2),
    );
    expect(touching).toEqual([]);
  });

  it.each(builtPdfs.filter(({ whole }) => whole))('$name has the number of every equation at the margin', async (pdf) => {
    expect((await numbersOf(pdf)).length).toBeGreaterThan(31);
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
