import { pagesOf, type BuiltPdf } from './builtPdfs.ts';
import { boxOf, placedElements, type Place } from './placesOf.ts';

/* What holds for the pages of every file, on any paper: each check names what is wrong, one line each. */

export const MM = 72 / 25.4;
const MARGIN = 21 * MM;
/** An accent or a slanted letter may reach a little into the margin. */
const OVERHANG = 3;
const WHOLE = new Set(['Formula', 'Figure', 'TR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

export const pagesIn = (places: readonly Place[]) => [...new Set(places.map(({ page }) => page))];

/** Words that stand in the margins or are cut by the edge of the page. */
export async function outsideMargins(pdf: BuiltPdf): Promise<string[]> {
  const faults = (await pagesOf(pdf)).map(async (page, index) => {
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    return items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , x = 0, y = 0] = item.transform as number[];
      // The blank half of an opening mark is trimmed at the start of a line, that of a closing one at its end.
      const blank = /^[“‘（《〈「『【]/.test(item.str) ? item.height / 2 : 0;
      const blankAfter = /[”’）》〉」』】，。、；：！？]$/.test(item.str) ? item.height / 2 : 0;
      const isInside = x + blank >= 20 * MM && x + item.width - blankAfter <= width - 20 * MM && y >= 9 * MM && y <= height - 9 * MM;
      return isInside ? [] : [`page ${index + 1}: "${item.str}" at ${x.toFixed(0)}–${(x + item.width).toFixed(0)}, ${y.toFixed(0)}`];
    });
  });
  return (await Promise.all(faults)).flat();
}

/** What may not be parted and stands on two pages. */
export async function parted(pdf: BuiltPdf): Promise<string[]> {
  const found = (await placedElements(pdf)).filter(({ element, places }) => WHOLE.has(element.type) && pagesIn(places).length > 1);
  return found.map(({ element, places }) => `${element.type} ${element.ref.tag} on pages ${pagesIn(places).join(' and ')}`);
}

/** Boxes of equation numbers: links to an equation at the right margin. */
export async function numbersOf(pdf: BuiltPdf): Promise<Place[]> {
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

export interface FormulaChecks {
  readonly formulas: number;
  /** Tags of those that leave the text's box, and of those that run into an equation's number. */
  readonly outside: readonly string[];
  readonly touching: readonly string[];
}

export async function checkFormulas(pdf: BuiltPdf): Promise<FormulaChecks> {
  const [placed, numbers, [first]] = await Promise.all([placedElements(pdf), numbersOf(pdf), pagesOf(pdf)]);
  const [, , width = 0, height = 0] = first?.view ?? [];
  const formulas = placed.filter(({ element, places }) => element.type === 'Formula' && places.length > 0).map(({ element, places }) => ({ tag: element.ref.tag, box: boxOf(places) }));
  const said = ({ tag, box }: (typeof formulas)[number]) => `${tag} on page ${box.page}: ${[box.left, box.right, box.bottom, box.top].map(Math.round).join(' ')}`;
  const outside = formulas.filter(({ box }) => box.left < MARGIN - OVERHANG || box.right > width - MARGIN + OVERHANG || box.bottom < 20 * MM || box.top > height - 18 * MM);
  const touching = formulas.filter(({ box }) => numbers.some((number) => number.page === box.page && number.bottom < box.top && number.top > box.bottom && box.right > number.left - 2));
  return { formulas: formulas.length, outside: outside.map(said), touching: touching.map(said) };
}
