import { everyElement, structureOf, type Tagged } from './structureOf.ts';
import { pagesOf, type BuiltPdf } from './builtPdfs.ts';

/** Where words stand on a page, in points from its left and lower edge. */
export interface Place {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Where the words of every marked piece stand. */
async function piecesOf(pdf: BuiltPdf): Promise<Map<string, Place[]>> {
  const places = new Map<string, Place[]>();
  const pages = await pagesOf(pdf);
  const contents = await Promise.all(pages.map((page) => page.getTextContent({ includeMarkedContent: true })));
  contents.forEach(({ items }, index) => {
    const open: string[] = [];
    for (const item of items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') open.pop();
        else open.push(item.id ?? '');
        continue;
      }
      const key = open.findLast((id) => id !== '');
      if (key === undefined || item.str.trim() === '') continue;
      const [, , , , left = 0, bottom = 0] = item.transform as number[];
      const place = { page: index + 1, left, right: left + item.width, bottom, top: bottom + item.height };
      places.set(key, [...(places.get(key) ?? []), place]);
    }
  });
  return places;
}

/** Every element of the file with the places of its words, in reading order. */
export async function placedElements(pdf: BuiltPdf): Promise<{ element: Tagged; places: Place[] }[]> {
  const [pieces, objects] = await Promise.all([piecesOf(pdf), pdf.objects()]);
  const inside = (element: Tagged): Place[] => [
    ...element.pieces.flatMap(({ home, id }) => pieces.get(`p${home.objectNumber}R_mc${id}`) ?? []),
    ...element.kids.flatMap(inside),
  ];
  return [...everyElement(structureOf(objects))].map((element) => ({ element, places: inside(element) }));
}

/** The box around places of one page. */
export function boxOf(places: readonly Place[]): Place {
  return {
    page: places[0]?.page ?? 0,
    left: Math.min(...places.map(({ left }) => left)),
    right: Math.max(...places.map(({ right }) => right)),
    bottom: Math.min(...places.map(({ bottom }) => bottom)),
    top: Math.max(...places.map(({ top }) => top)),
  };
}
