import { createHash } from 'node:crypto';
import { PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { name } from './objects.ts';

export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** Public address of the page that was printed. */
  readonly source: string;
  /** Unknown, unless the build says when its sources were made: then the same sources give the same bytes. */
  readonly date: Date | undefined;
}

const PRODUCER = 'cross-entropy-and-mse';

/** The file's title page for software: the information dictionary and the same in XMP. */
export function writeMetadata(document: PDFDocument, metadata: Metadata): void {
  const { context, catalog } = document;
  const { date } = metadata;
  const stamp = date === undefined ? undefined : PDFString.fromDate(date);
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(metadata.title),
      Author: PDFHexString.fromText(metadata.author),
      Subject: PDFHexString.fromText(metadata.subject),
      Keywords: PDFHexString.fromText(metadata.keywords.join(', ')),
      Creator: PDFString.of(PRODUCER),
      Producer: PDFString.of('Chromium, pdf-lib'),
      ...(stamp !== undefined && { CreationDate: stamp, ModDate: stamp }),
    }),
  );
  const xmp = context.stream(Buffer.from(xmpPacket(metadata)), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(name('Metadata'), context.register(xmp));
  catalog.set(name('Lang'), PDFString.of(metadata.language));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
}

const NO_ID = '0123456789abcdef'.repeat(2);

/** Keeps a place for the file's identifier, which depends on everything else in it. */
export function reserveId(document: PDFDocument): void {
  const id = PDFHexString.of(NO_ID);
  document.context.trailerInfo.ID = document.context.obj([id, id]);
}

/** The file with its identifier: the same content, the same name. */
export function withId(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes);
  const id = createHash('sha256').update(file).digest('hex').slice(0, NO_ID.length);
  let count = 0;
  for (let at = file.indexOf(NO_ID); at >= 0; at = file.indexOf(NO_ID, at + 1)) {
    file.write(id, at, 'latin1');
    count += 1;
  }
  if (count !== 2) throw new Error('the file has no place for its identifier');
  return file;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** XMP, part 1 of ISO 16684: the packet that a file's metadata stream holds. */
export function xmpPacket({ title, author, subject, keywords, language, source, date }: Metadata): string {
  const items = (container: string, texts: readonly string[]) =>
    `<rdf:${container}>${texts.map((text) => `<rdf:li>${escaped(text)}</rdf:li>`).join('')}</rdf:${container}>`;
  const inLanguages = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
  const time = date?.toISOString().replace('.000', '');
  return `<?xpacket begin="\u{feff}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title>${inLanguages(title)}</dc:title>
<dc:creator>${items('Seq', [author])}</dc:creator>
<dc:description>${inLanguages(subject)}</dc:description>
<dc:subject>${items('Bag', keywords)}</dc:subject>
<dc:language>${items('Bag', [language])}</dc:language>
<dc:source>${escaped(source)}</dc:source>
<pdf:Keywords>${escaped(keywords.join(', '))}</pdf:Keywords>
<pdf:Producer>Chromium, pdf-lib</pdf:Producer>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>${time === undefined ? '' : `\n<xmp:CreateDate>${time}</xmp:CreateDate>\n<xmp:ModifyDate>${time}</xmp:ModifyDate>`}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}
