import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { visit } from 'unist-util-visit';
import { readBuiltSite } from '../../src/pdf/builtSite.ts';
import { planFiles, type PlannedFile } from '../../src/pdf/plan.ts';
import { isLanguage, type Language } from '../../src/i18n/languages.ts';
import { editionNames, type EditionName } from '../../src/i18n/paths.ts';

export const DIST = process.env.DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));

export interface BuiltPdf {
  /** `zh/article`. */
  readonly name: string;
  readonly edition: EditionName;
  /** The one language of its words; of both side by side there is none. */
  readonly language: Language | undefined;
  readonly slug: string;
  readonly whole: boolean;
  /** Public address of the page that it was printed from. */
  readonly address: string;
  /** The file, and the same in two readers: one that shows pages, one that shows objects. Each is read when it is first asked for. */
  readonly bytes: () => Promise<Uint8Array>;
  readonly reader: () => Promise<PDFDocumentProxy>;
  readonly objects: () => Promise<PDFDocument>;
  /** The page that it was printed from. */
  readonly html: () => Promise<Root>;
}

const read = (path: string) => readFile(join(DIST, path), 'utf8');
export const site = await readBuiltSite(read);

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** A file of the folder that `npm run pdf` has written to. */
export function openPdf(folder: string, { page, whole, file }: PlannedFile): BuiltPdf {
  const bytes = once(async () => new Uint8Array(await readFile(join(folder, file))));
  return {
    name: `${page.edition}/${page.slug}`,
    edition: page.edition,
    language: isLanguage(page.edition) ? page.edition : undefined,
    slug: page.slug,
    whole,
    address: site.publicRoot + page.path,
    bytes,
    reader: once(async () => getDocument({ data: (await bytes()).slice(), verbosity: 0, useSystemFonts: false }).promise),
    objects: once(async () => PDFDocument.load(await bytes(), { updateMetadata: false })),
    html: once(async () => fromHtml(await read(`${page.path}index.html`))),
  };
}

/** Every PDF of the site. One that was not built fails whatever asks for it. */
export const builtPdfs: readonly BuiltPdf[] = planFiles(site.pages, { editions: editionNames, pages: [] }).map((planned) => openPdf(join(DIST, 'pdf'), planned));

/** Every page of a PDF as its reader shows it. */
export async function pagesOf(pdf: BuiltPdf) {
  const reader = await pdf.reader();
  return Promise.all(Array.from({ length: reader.numPages }, (_, index) => reader.getPage(index + 1)));
}

const textItems = async (page: Awaited<ReturnType<typeof pagesOf>>[number]) =>
  (await page.getTextContent()).items.flatMap((item) => ('str' in item ? [item] : []));

/** Every run of characters, page by page. */
export async function runsOf(pdf: BuiltPdf) {
  return Promise.all((await pagesOf(pdf)).map(textItems));
}

/** All text without blanks: line ends and spaces between Han and Latin are the browser's. */
export async function wordsOf(pdf: BuiltPdf): Promise<string> {
  const runs = await runsOf(pdf);
  return runs.flat().map(({ str }) => str).join('').replace(/\s+/g, '');
}

/** Elements below `root` that `keep` accepts; nothing below one that `skip` accepts. */
export function elements(root: Root | Element, keep: (element: Element) => boolean, skip: (element: Element) => boolean = () => false): Element[] {
  const found: Element[] = [];
  visit(root, 'element', (element) => {
    if (skip(element)) return 'skip';
    if (keep(element)) found.push(element);
    return undefined;
  });
  return found;
}

export function hasClass(element: Element, name: string): boolean {
  const { className } = element.properties;
  return Array.isArray(className) && className.includes(name);
}

/** Words of an element, with its formulas and its marks for the screen left out. */
export function plainWords(element: Element): string {
  let text = '';
  visit(element, (node) => {
    if (node.type === 'element' && ['katex', 'section-link', 'added-mark'].some((name) => hasClass(node, name))) return 'skip';
    if (node.type === 'text') text += node.value;
    return undefined;
  });
  return text.replace(/\s+/g, '');
}
