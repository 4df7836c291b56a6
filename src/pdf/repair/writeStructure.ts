import { PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFString, type PDFContext, type PDFDict, type PDFDocument, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { dictAt, name, refOf } from './objects.ts';
import { elementsOf, type Annotation, type Content, type Element } from './structure.ts';

/**
 * Writes the tree in place of the one that the document has, with the tables that lead from the pages back into it.
 *
 * @returns where the headings stand now, in reading order
 */
export function writeStructure(document: PDFDocument, tree: Element): PDFRef[] {
  const { context, catalog } = document;
  const writer = new TreeWriter(context, cellNames(tree));
  const root = context.nextRef();
  const top = writer.element(tree, root);
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: [top], ...writer.tables() }));
  catalog.set(name('StructTreeRoot'), root);
  return writer.headings;
}

/** Ids of header cells, the same in every run: Chromium counts nodes. */
function cellNames(tree: Element): Map<string, string> {
  const ids = [...elementsOf(tree)].flatMap(({ id }) => id ?? []);
  return new Map(ids.map((id, index) => [id, `cell${String(index).padStart(6, '0')}`]));
}

class TreeWriter {
  readonly #context: PDFContext;
  readonly #names: ReadonlyMap<string, string>;
  /** Struct parents of a page or a form → the element of each marked-content id. */
  readonly #parents = new Map<string, Map<number, PDFRef>>();
  readonly #annotations: [annotation: PDFRef, parent: PDFRef][] = [];
  readonly #cells: [id: string, element: PDFRef][] = [];
  readonly #mathml = new Map<string, PDFRef>();
  readonly headings: PDFRef[] = [];

  constructor(context: PDFContext, names: ReadonlyMap<string, string>) {
    this.#context = context;
    this.#names = names;
  }

  element(element: Element, parent: PDFRef): PDFRef {
    const context = this.#context;
    const ref = context.nextRef();
    const dict = context.obj({ Type: 'StructElem', S: element.type, P: parent });
    context.assign(ref, dict);
    if (/^H[1-6]$/.test(element.type)) this.headings.push(ref);
    const home = element.kids.find((kid) => kid.kind !== 'element')?.page;
    if (home !== undefined) dict.set(name('Pg'), refOf(home));
    if (element.alt !== undefined && element.alt !== '') dict.set(name('Alt'), PDFHexString.fromText(element.alt));
    if (element.lang !== undefined) dict.set(name('Lang'), PDFString.of(element.lang));
    if (element.mathml !== undefined) dict.set(name('AF'), context.obj([this.#attachment(element.mathml)]));
    const id = element.id === undefined ? undefined : this.#names.get(element.id);
    if (id !== undefined) {
      dict.set(name('ID'), PDFString.of(id));
      this.#cells.push([id, ref]);
    }
    const attributes = this.#attributes(element);
    if (attributes !== undefined) dict.set(name('A'), attributes);
    const kids = element.kids.map((kid) => {
      if (kid.kind === 'element') return this.element(kid, ref);
      return kid.kind === 'content' ? this.#content(kid, ref, home) : this.#annotation(kid, ref);
    });
    dict.set(name('K'), kids.length === 1 && kids[0] !== undefined ? kids[0] : context.obj(kids));
    return ref;
  }

  #content({ page, id, form }: Content, owner: PDFRef, home: string | undefined): PDFObject {
    const stream = form ?? page;
    const owners = this.#parents.get(stream) ?? new Map<number, PDFRef>();
    this.#parents.set(stream, owners.set(id, owner));
    if (form === undefined && page === home) return PDFNumber.of(id);
    return this.#context.obj({ Type: 'MCR', Pg: refOf(page), ...(form !== undefined && { Stm: refOf(form) }), MCID: id });
  }

  #annotation({ page, object }: Annotation, owner: PDFRef): PDFObject {
    this.#annotations.push([refOf(object), owner]);
    return this.#context.obj({ Type: 'OBJR', Pg: refOf(page), Obj: refOf(object) });
  }

  #attributes({ cell, numbering, isBlock }: Element): PDFDict | undefined {
    const context = this.#context;
    if (numbering !== undefined) return context.obj({ O: 'List', ListNumbering: numbering });
    if (isBlock === true) return context.obj({ O: 'Layout', Placement: 'Block' });
    if (cell === undefined) return undefined;
    const headers = cell.headers.flatMap((id) => this.#names.get(id) ?? []).map((id) => PDFString.of(id));
    const attributes = context.obj({
      O: 'Table',
      ...(cell.scope !== undefined && { Scope: cell.scope }),
      ...(cell.columns > 1 && { ColSpan: cell.columns }),
      ...(cell.rows > 1 && { RowSpan: cell.rows }),
      ...(headers.length > 0 && { Headers: headers }),
    });
    return attributes.keys().length > 1 ? attributes : undefined;
  }

  /** Equal formulas share one file. */
  #attachment(mathml: string): PDFRef {
    const known = this.#mathml.get(mathml);
    if (known !== undefined) return known;
    const context = this.#context;
    const file = context.register(context.flateStream(Buffer.from(mathml, 'utf8'), { Type: 'EmbeddedFile', Subtype: PDFName.of('application/mathml+xml') }));
    const title = PDFString.of('formula.mml');
    const spec = context.register(context.obj({ Type: 'Filespec', F: title, UF: title, EF: { F: file, UF: file }, AFRelationship: 'Supplement' }));
    this.#mathml.set(mathml, spec);
    return spec;
  }

  /** The parent tree, renumbered from nought, and the tree of cell ids. */
  tables(): Record<string, PDFObject | number> {
    const context = this.#context;
    const numbers: PDFObject[] = [];
    let next = 0;
    for (const [stream, owners] of this.#parents) {
      const found = context.lookup(refOf(stream));
      const dict = found instanceof PDFRawStream ? found.dict : dictAt(context, found);
      dict?.set(name('StructParents'), PDFNumber.of(next));
      const length = Math.max(...owners.keys()) + 1;
      const row = Array.from({ length }, (_, id) => owners.get(id) ?? null);
      numbers.push(PDFNumber.of(next), context.register(context.obj(row)));
      next += 1;
    }
    for (const [annotation, parent] of this.#annotations) {
      dictAt(context, annotation)?.set(name('StructParent'), PDFNumber.of(next));
      numbers.push(PDFNumber.of(next), parent);
      next += 1;
    }
    const cells = this.#cells.flatMap(([id, ref]) => [PDFString.of(id), ref]);
    const [first] = this.#cells;
    const last = this.#cells.at(-1);
    const limits = first === undefined || last === undefined ? undefined : [PDFString.of(first[0]), PDFString.of(last[0])];
    return {
      ParentTree: context.register(context.obj({ Nums: numbers })),
      ParentTreeNextKey: next,
      ...(limits !== undefined && { IDTree: context.register(context.obj({ Kids: [context.obj({ Limits: limits, Names: cells })] })) }),
    };
  }
}
