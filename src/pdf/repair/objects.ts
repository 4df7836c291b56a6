import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFString, decodePDFRawStream, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';

/* The few ways in which the repair reads and writes objects of a PDF. */

export const name = (text: string): PDFName => PDFName.of(text);

export function dictAt(context: PDFContext, object: PDFObject | undefined): PDFDict | undefined {
  return context.lookupMaybe(object, PDFDict);
}

/** The members of an array; a single object counts as an array of one. */
export function membersOf(context: PDFContext, object: PDFObject | undefined): PDFObject[] {
  if (object === undefined) return [];
  const found = context.lookup(object);
  return found instanceof PDFArray ? found.asArray() : [object];
}

export function textOf(context: PDFContext, object: PDFObject | undefined): string | undefined {
  const found = object === undefined ? undefined : context.lookup(object);
  return found instanceof PDFString || found instanceof PDFHexString ? found.decodeText() : undefined;
}

export function nameOf(context: PDFContext, object: PDFObject | undefined): string | undefined {
  const found = object === undefined ? undefined : context.lookup(object);
  return found instanceof PDFName ? found.decodeText() : undefined;
}

export function numberOf(context: PDFContext, object: PDFObject | undefined): number | undefined {
  const found = object === undefined ? undefined : context.lookup(object);
  return found instanceof PDFNumber ? found.asNumber() : undefined;
}

export function refOf(tag: string): PDFRef {
  const [number = '', generation = ''] = tag.split(' ');
  return PDFRef.of(Number(number), Number(generation));
}

/** The plain bytes of a content stream, one character each. */
export function streamText(context: PDFContext, ref: PDFRef): string {
  const stream = context.lookup(ref);
  if (!(stream instanceof PDFRawStream)) throw new Error(`${ref.tag} is no content stream`);
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

/** Puts new bytes in a stream's place; the rest of its dictionary stays. */
export function replaceStream(context: PDFContext, ref: PDFRef, text: string): void {
  const old = context.lookup(ref);
  if (!(old instanceof PDFRawStream)) throw new Error(`${ref.tag} is no content stream`);
  const stream = context.flateStream(Buffer.from(text, 'latin1'));
  for (const [key, value] of old.dict.entries()) {
    if (!['/Length', '/Filter', '/DecodeParms'].includes(key.toString())) stream.dict.set(key, value);
  }
  context.assign(ref, stream);
}
