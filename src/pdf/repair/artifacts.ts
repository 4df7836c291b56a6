import { PDFRawStream, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { markArtifacts, paintedById, type Painted } from './markedContent.ts';
import { dictAt, membersOf, name, nameOf, replaceStream, streamText } from './objects.ts';
import { contentsOf, type Content, type Element } from './structure.ts';

/** A page's content, or that of a form which marks its own. */
interface MarkedStream {
  /** The page's or the form's object tag: content names its home by it. */
  readonly home: string;
  readonly ref: PDFRef;
  readonly text: string;
  readonly painted: ReadonlyMap<number, Painted>;
  readonly forms: ReadonlySet<string>;
}

const tag = (ref: PDFRef): string => `${ref.objectNumber} ${ref.generationNumber}`;

/** Every stream of the document that marks its content. */
export function markedStreams(document: PDFDocument): MarkedStream[] {
  const { context } = document;
  return document.getPages().flatMap((page) => {
    const resources = page.node.Resources();
    const entries = dictAt(context, resources?.get(name('XObject')))?.entries() ?? [];
    const forms = entries.flatMap(([key, ref]) => {
      const stream = context.lookup(ref);
      const marksItself = ref instanceof PDFRef && stream instanceof PDFRawStream && nameOf(context, stream.dict.get(name('Subtype'))) === 'Form' && stream.dict.has(name('StructParents'));
      return marksItself ? [{ label: key.decodeText(), ref }] : [];
    });
    const names = new Set(forms.map(({ label }) => label));
    const contents = membersOf(context, page.node.get(name('Contents')));
    const [content] = contents;
    if (contents.length !== 1 || !(content instanceof PDFRef)) throw new Error('a page has not exactly one content stream');
    const streams = [{ home: tag(page.ref), ref: content }, ...forms.map(({ ref }) => ({ home: tag(ref), ref }))];
    return streams.map(({ home, ref }) => {
      const text = streamText(context, ref);
      return { home, ref, text, painted: paintedById(text), forms: names };
    });
  });
}

const homeOf = (content: Content): string => content.form ?? content.page;

/** What a piece of content paints. */
export function paintedIn(streams: readonly MarkedStream[]): (content: Content) => Painted {
  const byHome = new Map(streams.map((stream) => [stream.home, stream.painted]));
  return (content) => byHome.get(homeOf(content))?.get(content.id) ?? 'nothing';
}

/** Marks everything as an artifact that the tree does not hold. */
export function writeArtifacts(document: PDFDocument, streams: readonly MarkedStream[], tree: Element): void {
  const held = new Map<string, Set<number>>();
  for (const content of contentsOf(tree)) {
    const home = homeOf(content);
    held.set(home, (held.get(home) ?? new Set()).add(content.id));
  }
  for (const { home, ref, text, forms } of streams) {
    const ids = held.get(home);
    const marked = markArtifacts(text, { isDecoration: (id) => ids?.has(id) !== true, marksItself: (form) => forms.has(form) });
    replaceStream(document.context, ref, marked);
  }
}
