import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { builtPdfs, elements, hasClass, pagesOf, site, type BuiltPdf } from './builtPdfs.ts';

interface Link {
  readonly dest?: string | null;
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly contentsObj?: { readonly str: string };
  readonly rect: readonly number[];
}

async function linksOf(pdf: BuiltPdf): Promise<Link[]> {
  const lists = await Promise.all((await pagesOf(pdf)).map((page) => page.getAnnotations()));
  return lists.flat().filter(({ subtype }) => subtype === 'Link') as Link[];
}

/** `(p. 7)`, `（第7页）`, and without brackets of its own. */
const PRINTED_PAGE = /p\. (\d+)|第\s?(\d+)\s?页/;

/** Each page number that is printed behind a link, with the page of what the link leads to. */
async function printedPages(pdf: BuiltPdf): Promise<{ dest: string; printed: number; real: number }[]> {
  const reader = await pdf.reader();
  const destinations = await reader.getDestinations();
  const found = await Promise.all(
    (await pagesOf(pdf)).map(async (page) => {
      const [annotations, { items }] = await Promise.all([page.getAnnotations() as Promise<Link[]>, page.getTextContent()]);
      return Promise.all(
        annotations.map(async ({ dest, rect: [left = 0, bottom = 0, right = 0, top = 0] }) => {
          const target = destinations[dest ?? ''] as [{ num: number; gen: number }] | undefined;
          const text = items.map((item) => ('str' in item && Number(item.transform[4]) > left - 1 && Number(item.transform[4]) < right && Number(item.transform[5]) > bottom - 1 && Number(item.transform[5]) < top ? item.str : '')).join('');
          const said = PRINTED_PAGE.exec(text);
          if (dest === undefined || dest === null || target === undefined || said === null) return [];
          return [{ dest, printed: Number(said[1] ?? said[2]), real: 1 + (await reader.getPageIndex(target[0])) }];
        }),
      );
    }),
  );
  return found.flat(2);
}

const isInner = (element: Element) => ['nav', 'svg'].includes(element.tagName) || hasClass(element, 'katex') || hasClass(element, 'figure-body');

/** Ids of the text: what an address may name. Inside a figure stand ids of controls. */
async function idsOf({ html }: BuiltPdf): Promise<string[]> {
  const [main] = elements(await html(), ({ tagName }) => tagName === 'main');
  if (main === undefined) return [];
  return elements(main, ({ properties }) => properties['id'] !== undefined, isInner)
    .filter((element) => element !== main)
    .map(({ properties }) => String(properties['id']));
}

const isPublic = (address: string) => /^(https?|mailto):/.test(address) && !/^https?:\/\/127\./.test(address);

describe('links', () => {
  it.each(builtPdfs)('$name: every id of the text is a place in the file', async (pdf) => {
    const destinations = await (await pdf.reader()).getDestinations();
    const ids = await idsOf(pdf);
    expect(ids.length).toBeGreaterThan(4);
    expect(ids.filter((id) => destinations[id] === undefined)).toEqual([]);
  });

  it.each(builtPdfs)('$name: every link inside the file leads to a place in it', async (pdf) => {
    const destinations = await (await pdf.reader()).getDestinations();
    const inside = (await linksOf(pdf)).flatMap(({ dest }) => (dest === undefined || dest === null ? [] : [dest]));
    expect(inside.filter((dest) => destinations[dest] === undefined)).toEqual([]);
  });

  it.each(builtPdfs)('$name: every other link is a public address, none of this machine', async (pdf) => {
    const outside = (await linksOf(pdf)).flatMap(({ url, unsafeUrl }) => unsafeUrl ?? url ?? []);
    expect(outside.filter((address) => !isPublic(address))).toEqual([]);
  });

  it.each(builtPdfs)('$name: links to places of the file do not leave it', async (pdf) => {
    const own = pdf.whole ? `${site.publicRoot}${pdf.edition}/` : pdf.address;
    const destinations = await (await pdf.reader()).getDestinations();
    const leaving = (await linksOf(pdf)).flatMap(({ unsafeUrl = '', contentsObj }) => {
      // The address of the living figure, as it is printed.
      if (contentsObj?.str === unsafeUrl) return [];
      const [page = '', id = ''] = unsafeUrl.split('#');
      return page.startsWith(own) && destinations[id.replace(/\?.*$/, '')] !== undefined && !id.includes('?') ? [unsafeUrl] : [];
    });
    expect(leaving).toEqual([]);
  });

  it.each(builtPdfs)('$name: every link says in words where it leads', async (pdf) => {
    const silent = (await linksOf(pdf)).filter(({ contentsObj }) => (contentsObj?.str ?? '') === '');
    expect(silent).toEqual([]);
  });

  it.each(builtPdfs)('$name: what is printed behind a reference is the page that it leads to', async (pdf) => {
    const printed = await printedPages(pdf);
    if (pdf.whole) expect(printed.length).toBeGreaterThan(100);
    expect(printed.filter(({ printed: said, real }) => said !== real)).toEqual([]);
  });

  it.each(builtPdfs.filter(({ whole }) => whole))('$name: the contents give the page of each chapter and section', async (pdf) => {
    const destinations = await (await pdf.reader()).getDestinations();
    const [nav] = elements(await pdf.html(), (element) => hasClass(element, 'print-contents'));
    const targets = nav === undefined ? [] : elements(nav, ({ tagName }) => tagName === 'a').map(({ properties }) => String(properties['href']).slice(1));
    expect(targets.length).toBeGreaterThan(10);
    const reader = await pdf.reader();
    const numbers = await Promise.all(targets.map(async (id) => 1 + (await reader.getPageIndex((destinations[id] as [{ num: number; gen: number }])[0]))));
    const front = await Promise.all((await pagesOf(pdf)).slice(0, 3).map((page) => page.getTextContent()));
    const shown = front.flatMap(({ items }) => items.flatMap((item) => ('str' in item && /^\d+$/.test(item.str) && Number(item.transform[4]) > 480 ? [Number(item.str)] : [])));
    expect(shown.slice(0, numbers.length)).toEqual(numbers);
  });
});
