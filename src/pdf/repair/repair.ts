import { PDFHeader, type PDFDocument } from '@cantoo/pdf-lib';
import { markedStreams, paintedIn, writeArtifacts } from './artifacts.ts';
import { renameCharacters } from './characters.ts';
import { destinationPages, keepDestinations } from './destinations.ts';
import { describeLinks } from './links.ts';
import { reserveId, withId, writeMetadata, type Metadata } from './metadata.ts';
import { writeOutline } from './outline.ts';
import { readStructure } from './readStructure.ts';
import { rebuild, type SpokenFormula } from './structureRules.ts';
import { sweep } from './sweep.ts';
import { writeStructure } from './writeStructure.ts';

export interface Repair {
  readonly metadata: Metadata;
  /** The headings' words, in reading order. */
  readonly titles: readonly string[];
  readonly ids: readonly string[];
  readonly links: readonly (readonly [href: string, text: string])[];
  readonly formula: (index: number) => SpokenFormula;
}

/** The printed file made whole: what Chromium leaves out or writes differently in each run is put right. */
export async function repair(document: PDFDocument, { metadata, titles, ids, links, formula }: Repair): Promise<Uint8Array> {
  const { context } = document;
  context.header = PDFHeader.forVersion(1, 7);
  const streams = markedStreams(document);
  const tree = rebuild(readStructure(document), { painted: paintedIn(streams), formula });
  writeArtifacts(document, streams, tree);
  const headings = writeStructure(document, tree);
  renameCharacters(document);
  writeOutline(document, titles, headings);
  describeLinks(document, links);
  keepDestinations(document, ids);
  const pages = destinationPages(document);
  const lost = ids.filter((id) => pages[id] === undefined);
  if (lost.length > 0) throw new Error(`these ids are no destinations in the file: ${lost.join(', ')}`);
  writeMetadata(document, metadata);
  sweep(document);
  reserveId(document);
  return withId(await document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false }));
}
