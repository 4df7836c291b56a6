import { PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import decodeQR from 'qr/decode.js';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { operations } from '../../src/pdf/repair/contentStream.ts';
import { paint, type Box } from '../pdf-plan/paintSquares.ts';
import { builtPdfs, elements, hasClass, plainWords, site, wordsOf, type BuiltPdf } from './builtPdfs.ts';
import { everyElement, structureOf, text } from './structureOf.ts';

const QUIET = 4;

/** Areas of unit height that are painted together, as a code's rows are. */
function codesIn(content: string): Box[][] {
  const found: Box[][] = [];
  let boxes: Box[] = [];
  let points: [number, number][] = [];
  for (const { operator, operands } of operations(content)) {
    const numbers = operands.split(/\s+/).map(Number);
    const [x = 0, y = 0] = numbers;
    if (operator === 'm') points = [[x, y]];
    else if (operator === 'l') points.push([x, y]);
    else if (operator === 'h') {
      const [xs, ys] = [points.map(([each]) => each), points.map(([, each]) => each)];
      const [left, low] = [Math.min(...xs), Math.min(...ys)];
      boxes.push({ x: left, y: low, width: Math.max(...xs) - left, height: Math.max(...ys) - low });
    } else if (operator === 'f') {
      if (boxes.length > 80 && boxes.every(({ height }) => height === 1)) found.push(boxes);
      boxes = [];
    }
  }
  return found;
}

function contentsOf(document: PDFDocument): string[] {
  return document.getPages().map((page) => {
    const stream = document.context.lookup(page.node.get(PDFName.of('Contents')));
    return stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '';
  });
}

function read(boxes: readonly Box[]): string {
  const size = Math.max(...boxes.map(({ x, width }) => x + width)) + QUIET;
  return decodeQR(paint(boxes, size));
}

/** Figures that the page shows, with the addresses that they print. */
async function figuresOf({ html }: BuiltPdf) {
  const [main] = elements(await html(), ({ tagName }) => tagName === 'main');
  return main === undefined ? [] : elements(main, ({ properties }) => properties['dataWidget'] !== undefined);
}

const figured = (await Promise.all(builtPdfs.map(async (pdf) => ((await figuresOf(pdf)).length > 0 ? [pdf] : [])))).flat();

describe('figures on paper', () => {
  it('stand in PDFs of every edition', () => {
    expect([...new Set(figured.map(({ edition }) => edition))]).toEqual([...new Set(builtPdfs.map(({ edition }) => edition))]);
  });

  it.each(figured)('$name: each figure has its address in words and as a code that a camera reads', async (pdf) => {
    const addresses = (await figuresOf(pdf)).flatMap((figure) => elements(figure, ({ properties }) => properties['dataFigureAddress'] !== undefined).map(plainWords));
    expect(addresses.every((address) => address.startsWith(site.publicRoot))).toBe(true);
    const codes = contentsOf(await pdf.objects()).flatMap(codesIn);
    expect(codes.map(read)).toEqual(addresses);
    const words = await wordsOf(pdf);
    expect(addresses.filter((address) => !words.includes(address))).toEqual([]);
  });

  it.each(figured)('$name: each figure has the numbers behind it as a table', async (pdf) => {
    const words = await wordsOf(pdf);
    const tables = (await figuresOf(pdf)).flatMap((figure) => elements(figure, (each) => hasClass(each, 'data-table')));
    expect(tables.length).toBeGreaterThan(0);
    const cells = tables.map((table) => elements(table, ({ tagName }) => tagName === 'tbody').flatMap((body) => elements(body, ({ tagName }) => ['th', 'td'].includes(tagName))).map(plainWords).join(''));
    expect(cells.filter((cell) => !words.includes(cell)).map((cell) => cell.slice(0, 60))).toEqual([]);
  });

  it.each(figured.filter(({ language }) => language === undefined))('$name: each figure says in the second language too its title, its readings, its tables, its state and its text alternative', async (pdf) => {
    const alone = figured.find(({ slug, language }) => slug === pdf.slug && language === 'en');
    if (alone === undefined) throw new Error(`there is no en/${pdf.slug}`);
    const figures = await figuresOf(alone);
    expect(figures.length).toBeGreaterThan(0);
    const words = await wordsOf(pdf);
    const WORDY = (each: Element) => hasClass(each, 'figure-title') || ['th', 'caption'].includes(each.tagName);
    const isLeft = (each: Element) => ['predict', 'needs-script', 'visually-hidden'].some((name) => hasClass(each, name));
    const expected = figures.flatMap((figure) => elements(figure, WORDY, isLeft).map(plainWords).concat(elements(figure, (each) => hasClass(each, 'figure-address')).map((each) => plainWords(each).replace(/Interactiveversion:.*/, ''))));
    expect(expected.length).toBeGreaterThan(10 * figures.length);
    expect(expected.filter((each) => !words.includes(each))).toEqual([]);
    const objects = await pdf.objects();
    const alternatives = [...everyElement(structureOf(objects))].filter(({ type }) => type === 'Figure').map(({ dict }) => text(objects.context, dict.get(PDFName.of('Alt'))));
    const drawings = figures.flatMap((figure) => elements(figure, (each) => each.tagName === 'svg' && hasClass(each, 'plot-wide') && each.properties['role'] === 'img').map(({ properties }) => String(properties['ariaLabel'])));
    expect(drawings.length).toBeGreaterThan(0);
    expect(drawings.filter((said) => !alternatives.some((alternative) => /\p{Script=Han}/u.test(alternative) && alternative.endsWith(said)))).toEqual([]);
  });

  it.each(figured)('$name: no figure is a picture of dots', async (pdf) => {
    const { context } = await pdf.objects();
    const images = context.enumerateIndirectObjects().filter(([, object]) => object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'));
    expect(images.length).toBe(0);
  });
});
