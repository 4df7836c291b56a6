import { PDFDict, PDFNumber, PDFRef, type PDFContext, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { dictAt, membersOf, name, nameOf, numberOf, textOf } from './objects.ts';
import type { Cell, Element, Node } from './structure.ts';

/** The structure tree as Chromium wrote it. */
export function readStructure(document: PDFDocument): Element {
  const { context, catalog } = document;
  const root = dictAt(context, catalog.get(name('StructTreeRoot')));
  const [top, ...others] = membersOf(context, root?.get(name('K')));
  const tree = top === undefined ? [] : nodesOf(context, top, '');
  const [element] = tree;
  if (element?.kind !== 'element' || others.length > 0) throw new Error('the PDF has no structure tree, or more than one');
  return element;
}

function tagOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFRef ? `${object.objectNumber} ${object.generationNumber}` : undefined;
}

function nodesOf(context: PDFContext, object: PDFObject, inherited: string): Node[] {
  const found = context.lookup(object);
  if (found instanceof PDFNumber) return [{ kind: 'content', page: inherited, id: found.asNumber() }];
  if (!(found instanceof PDFDict)) return [];
  const page = tagOf(found.get(name('Pg'))) ?? inherited;
  const type = nameOf(context, found.get(name('Type')));
  if (type === 'OBJR') return [{ kind: 'annotation', page, object: tagOf(found.get(name('Obj'))) ?? '' }];
  if (type === 'MCR') {
    const form = tagOf(found.get(name('Stm')));
    return [{ kind: 'content', page, id: numberOf(context, found.get(name('MCID'))) ?? -1, ...(form !== undefined && { form }) }];
  }
  const attributes = membersOf(context, found.get(name('A'))).flatMap((each) => dictAt(context, each) ?? []);
  const elementType = nameOf(context, found.get(name('S'))) ?? '';
  return [
    {
      kind: 'element',
      type: elementType,
      alt: textOf(context, found.get(name('Alt'))),
      lang: textOf(context, found.get(name('Lang'))),
      id: textOf(context, found.get(name('ID'))),
      cell: elementType === 'TD' || elementType === 'TH' ? cellOf(context, attributes) : undefined,
      numbering: attributes.map((each) => nameOf(context, each.get(name('ListNumbering')))).find((each) => each !== undefined),
      kids: membersOf(context, found.get(name('K'))).flatMap((kid) => nodesOf(context, kid, page)),
    },
  ];
}

function cellOf(context: PDFContext, attributes: readonly PDFDict[]): Cell {
  const first = (key: string) => attributes.map((each) => each.get(name(key))).find((each) => each !== undefined);
  const scope = nameOf(context, first('Scope'));
  return {
    scope: scope === 'Column' || scope === 'Row' || scope === 'Both' ? scope : undefined,
    columns: numberOf(context, first('ColSpan')) ?? 1,
    rows: numberOf(context, first('RowSpan')) ?? 1,
    headers: membersOf(context, first('Headers')).flatMap((each) => textOf(context, each) ?? []),
  };
}
