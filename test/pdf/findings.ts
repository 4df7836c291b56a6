import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef, decodePDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import { operations } from '../../src/pdf/repair/contentStream.ts';
import { everyElement, markedStreams, members, structureOf, text, type Tagged } from './structureOf.ts';

const name = (word: string) => PDFName.of(word);
const GROUPS = new Set(['Document', 'Art', 'Sect', 'Div', 'L', 'Table', 'TR']);
const KNOWN = new Set([...GROUPS, 'P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'Lbl', 'LBody', 'TH', 'TD', 'Caption', 'Figure', 'Formula', 'Link', 'Span', 'Quote', 'BlockQuote', 'Code', 'Em', 'Strong', 'Note']);
const PAINTS = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 's', 'S', 'sh', 'Do']);

/** Everything in which a file falls short of what a tagged PDF should be, one line each. */
export function findings(document: PDFDocument): string[] {
  const tree = structureOf(document);
  const elements = [...everyElement(tree)];
  return [
    ...elements.flatMap((element) => inElement(document, element)),
    ...inFile(document),
    ...inHeadings(elements),
    ...inAnnotations(document, elements),
    ...inStreams(document, elements),
    ...inParentTree(document, elements),
  ];
}

/** What nothing should lead to any more. */
function inFile({ context }: PDFDocument): string[] {
  const trees = context.enumerateIndirectObjects().filter(([, object]) => object instanceof PDFDict && object.get(name('Type')) === name('StructTreeRoot'));
  return trees.length === 1 ? [] : [`the file holds ${trees.length} structure trees`];
}

function inElement({ context }: PDFDocument, element: Tagged): string[] {
  const { type, dict, kids, pieces, annotations } = element;
  const faults: string[] = [];
  const wrong = (fault: string) => faults.push(`${type} ${element.ref.tag}: ${fault}`);
  const only = (...types: string[]) => kids.some((kid) => !types.includes(kid.type)) && wrong(`holds ${kids.map((kid) => kid.type).join(' ')}`);
  if (!KNOWN.has(type)) wrong('is no type of the standard that we use');
  if (GROUPS.has(type) && pieces.length > 0) wrong('holds words itself');
  if (kids.length + pieces.length + annotations.length === 0 && type !== 'TD' && type !== 'TH') wrong('is empty');
  const alt = text(context, dict.get(name('Alt')));
  if ((type === 'Figure' || type === 'Formula') && alt.trim() === '') wrong('has no text alternative');
  if (type !== 'Figure' && type !== 'Formula' && alt !== '') wrong(`hides its words behind "${alt}"`);
  if (type === 'Formula' && !attached(context, dict).includes('<math')) wrong('has no MathML');
  if (type === 'Table') only('TR', 'Caption');
  if (type === 'TR') only('TH', 'TD');
  if (type === 'L') only('LI', 'L', 'Caption');
  if (type === 'LI') {
    only('Lbl', 'LBody');
    if (kids.filter((kid) => kid.type === 'LBody').length !== 1) wrong('has not one body');
  }
  const attributes = context.lookupMaybe(dict.get(name('A')), PDFDict);
  if (type === 'TH' && attributes?.has(name('Scope')) !== true) wrong('heads neither rows nor columns');
  if (type === 'Link' && annotations.length === 0) wrong('leads nowhere');
  if (type === 'Span' && !dict.has(name('Lang'))) wrong('says nothing');
  return faults;
}

function attached(context: PDFDocument['context'], dict: PDFDict): string {
  const [file] = members(context, dict.get(name('AF')));
  const spec = context.lookupMaybe(file, PDFDict);
  const stream = context.lookup(context.lookupMaybe(spec?.get(name('EF')), PDFDict)?.get(name('F')));
  return stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('utf8') : '';
}

function inHeadings(elements: readonly Tagged[]): string[] {
  const levels = elements.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type.slice(1))] : []));
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  return [...jumps.map((level) => `a heading of level ${level} skips one`), ...(levels.filter((level) => level === 1).length === 1 ? [] : ['there is not one heading of level 1'])];
}

function inAnnotations(document: PDFDocument, elements: readonly Tagged[]): string[] {
  const { context } = document;
  const held = new Map(elements.flatMap(({ annotations, type }) => annotations.map((ref) => [ref, type] as const)));
  return document.getPages().flatMap((page, index) => {
    const tabs = String(page.node.get(name('Tabs'))) === '/S' ? [] : [`page ${index + 1}: the tab key does not follow the structure`];
    const faults = members(context, page.node.get(name('Annots'))).flatMap((ref) => {
      if (!(ref instanceof PDFRef) || held.get(ref) !== 'Link') return [`page ${index + 1}: a link stands outside of the structure`];
      return context.lookup(ref, PDFDict).has(name('Contents')) ? [] : [`page ${index + 1}: a link says nothing`];
    });
    return tabs.concat(faults);
  });
}

const keyOf = (home: PDFRef, id: number) => `${home.tag}#${id}`;

function inStreams(document: PDFDocument, elements: readonly Tagged[]): string[] {
  const held = new Set(elements.flatMap(({ pieces }) => pieces.map(({ home, id }) => keyOf(home, id))));
  const faults: string[] = [];
  for (const { home, label, content, forms } of markedStreams(document)) {
    const open: string[] = [];
    for (const { operator, operands } of operations(content)) {
      if (operator === 'BDC' || operator === 'BMC') {
        open.push(operands);
        const id = /\/MCID\s+(\d+)/.exec(operands)?.[1];
        if (id !== undefined && !held.delete(keyOf(home, Number(id)))) faults.push(`${label}: piece ${id} belongs to no element, or to two`);
        // A no-break space is drawn by the glyph of a space and said as itself.
        if (operands.includes('ActualText') && !operands.includes('<FEFF00A0>')) faults.push(`${label}: characters are replaced by others: ${operands}`);
      } else if (operator === 'EMC') {
        if (open.pop() === undefined) faults.push(`${label}: a mark ends that never began`);
      } else if (PAINTS.has(operator) && open.length === 0 && !(operator === 'Do' && forms.has(operands.slice(1)))) {
        faults.push(`${label}: ${operator} paints what is neither text nor artifact`);
      }
    }
    if (open.length > 0) faults.push(`${label}: a mark does not end`);
  }
  return [...faults, ...[...held].map((key) => `the structure names ${key}, which no page has`)];
}

/** The way back: from a piece on the page to its element. */
function inParentTree({ context, catalog }: PDFDocument, elements: readonly Tagged[]): string[] {
  const root = context.lookup(catalog.get(name('StructTreeRoot')), PDFDict);
  const numbers = context.lookup(context.lookup(root.get(name('ParentTree')), PDFDict).get(name('Nums')), PDFArray).asArray();
  const rows = new Map(numbers.flatMap((value, index) => (index % 2 === 0 && value instanceof PDFNumber ? [[value.asNumber(), numbers[index + 1]] as const] : [])));
  const row = (object: PDFRef, key: string) => {
    const found = context.lookup(object);
    const number = (found instanceof PDFRawStream ? found.dict : context.lookup(object, PDFDict)).get(name(key));
    return number instanceof PDFNumber ? rows.get(number.asNumber()) : undefined;
  };
  return elements.flatMap(({ ref, type, pieces, annotations }) => {
    const lost = pieces.filter(({ home, id }) => members(context, row(home, 'StructParents'))[id] !== ref);
    const astray = annotations.filter((annotation) => row(annotation, 'StructParent') !== ref);
    return [...lost.map(({ home, id }) => `${type}: piece ${keyOf(home, id)} does not lead back`), ...astray.map(() => `${type}: a link does not lead back`)];
  });
}
