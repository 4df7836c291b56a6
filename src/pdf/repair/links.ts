import { PDFHexString, type PDFDocument } from '@cantoo/pdf-lib';
import { dictAt, membersOf, name, nameOf, textOf } from './objects.ts';

/** Says in words where each link leads, as software does that cannot show the page. */
export function describeLinks(document: PDFDocument, links: readonly (readonly [href: string, text: string])[]): void {
  const { context } = document;
  const words = new Map(links.filter(([, text]) => text !== '').toReversed());
  for (const page of document.getPages()) {
    for (const object of membersOf(context, page.node.get(name('Annots')))) {
      const annotation = dictAt(context, object);
      const address = textOf(context, dictAt(context, annotation?.get(name('A')))?.get(name('URI')));
      const place = annotation?.get(name('Dest'));
      const href = address ?? `#${nameOf(context, place) ?? textOf(context, place) ?? ''}`;
      annotation?.set(name('Contents'), PDFHexString.fromText(words.get(href) ?? words.get(decodeURI(href)) ?? href));
    }
  }
}
