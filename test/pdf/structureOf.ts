import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFString, decodePDFRawStream, type PDFContext, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/* Reads a finished file's structure from its objects, apart from the code that wrote it. */

const name = (word: string) => PDFName.of(word);

export interface Piece {
  /** The stream that holds the piece: a page's or a form's. */
  readonly home: PDFRef;
  readonly id: number;
}

export interface Tagged {
  readonly ref: PDFRef;
  readonly type: string;
  readonly dict: PDFDict;
  readonly kids: readonly Tagged[];
  readonly pieces: readonly Piece[];
  readonly annotations: readonly PDFRef[];
}

export function text(context: PDFContext, object: PDFObject | undefined): string {
  const found = object === undefined ? undefined : context.lookup(object);
  return found instanceof PDFString || found instanceof PDFHexString ? found.decodeText() : '';
}

export function members(context: PDFContext, object: PDFObject | undefined): PDFObject[] {
  const found = object === undefined ? undefined : context.lookup(object);
  if (found === undefined || object === undefined) return [];
  return found instanceof PDFArray ? found.asArray() : [object];
}

function refIn(dict: PDFDict, key: string): PDFRef | undefined {
  const value = dict.get(name(key));
  return value instanceof PDFRef ? value : undefined;
}

export function structureOf({ context, catalog }: PDFDocument): Tagged {
  const root = context.lookup(catalog.get(name('StructTreeRoot')), PDFDict);
  const [top] = members(context, root.get(name('K')));
  if (!(top instanceof PDFRef)) throw new Error('no structure tree');
  return tagged(context, top);
}

function tagged(context: PDFContext, ref: PDFRef): Tagged {
  const dict = context.lookup(ref, PDFDict);
  const page = refIn(dict, 'Pg');
  const kids: Tagged[] = [];
  const pieces: Piece[] = [];
  const annotations: PDFRef[] = [];
  for (const member of members(context, dict.get(name('K')))) {
    const found = context.lookup(member);
    if (found instanceof PDFNumber && page !== undefined) pieces.push({ home: page, id: found.asNumber() });
    if (!(found instanceof PDFDict)) continue;
    const type = String(found.get(name('Type')));
    const home = refIn(found, 'Stm') ?? refIn(found, 'Pg');
    const id = found.get(name('MCID'));
    const object = refIn(found, 'Obj');
    if (type === '/OBJR' && object !== undefined) annotations.push(object);
    else if (type === '/MCR' && home !== undefined && id instanceof PDFNumber) pieces.push({ home, id: id.asNumber() });
    else if (member instanceof PDFRef) kids.push(tagged(context, member));
  }
  return { ref, type: String(dict.get(name('S'))).slice(1), dict, kids, pieces, annotations };
}

export function* everyElement(element: Tagged): Generator<Tagged> {
  yield element;
  for (const kid of element.kids) yield* everyElement(kid);
}

export interface MarkedStream {
  readonly home: PDFRef;
  readonly label: string;
  readonly content: string;
  /** Names of forms that mark their own content. */
  readonly forms: ReadonlySet<string>;
}

function decoded(stream: PDFObject | undefined): string {
  return stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '';
}

/** The content of every page and of every form that marks its own. */
export function markedStreams(document: PDFDocument): MarkedStream[] {
  const { context } = document;
  return document.getPages().flatMap((page, index) => {
    const xobjects = context.lookupMaybe(page.node.Resources()?.get(name('XObject')), PDFDict)?.entries() ?? [];
    const forms = xobjects.flatMap(([key, ref]) => {
      const stream = context.lookup(ref);
      return ref instanceof PDFRef && stream instanceof PDFRawStream && stream.dict.has(name('StructParents')) ? [{ key: key.decodeText(), ref, stream }] : [];
    });
    const names = new Set(forms.map(({ key }) => key));
    const label = `page ${index + 1}`;
    const own = { home: page.ref, label, content: decoded(context.lookup(page.node.get(name('Contents')))), forms: names };
    return [own].concat(forms.map(({ ref, stream }) => ({ home: ref, label: `a form on ${label}`, content: decoded(stream), forms: names })));
  });
}
