import { PDFName } from '@cantoo/pdf-lib';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { builtPdfs, elements, hasClass, pagesOf, type BuiltPdf } from './builtPdfs.ts';
import { findings } from './findings.ts';
import { everyElement, structureOf, text } from './structureOf.ts';

/** Of one symbol, which is written as its character, or of more. */
const isFormula = (element: Element) => element.tagName === 'math' || hasClass(element, 'atom');

const wordsIn = ({ children }: Element): string => children.map((child) => (child.type === 'text' ? child.value : '')).join('');

const isScreenOnly = (element: Element) => ['toc', 'around', 'needs-script'].some((name) => hasClass(element, name)) || element.tagName === 'details';

/** How many formulas the printed page shows: of a display with two forms one, of what opens on demand none. */
async function formulasIn({ html }: BuiltPdf): Promise<number> {
  const [main] = elements(await html(), ({ tagName }) => tagName === 'main');
  if (main === undefined) return 0;
  const forms = elements(main, (element) => hasClass(element, 'equation-form') && hasClass(element, 'wide'));
  const outside = elements(main, isFormula, (element) => isScreenOnly(element) || hasClass(element, 'equation-form'));
  return outside.length + forms.length;
}

async function spokenIn(pdf: BuiltPdf): Promise<string[]> {
  const objects = await pdf.objects();
  const formulas = [...everyElement(structureOf(objects))].filter(({ type }) => type === 'Formula');
  return formulas.map(({ dict }) => text(objects.context, dict.get(PDFName.of('Alt'))));
}

/** How often the letter stands alone in the text, written as its character. */
async function alone({ html }: BuiltPdf, letter: string): Promise<number> {
  const [main] = elements(await html(), ({ tagName }) => tagName === 'main');
  return main === undefined ? 0 : elements(main, (element) => hasClass(element, 'atom') && wordsIn(element) === letter, isScreenOnly).length;
}

/** Blocks of the text in another language than the page's, that stand beside their twins. */
async function besideIn({ html }: BuiltPdf): Promise<number> {
  const [main] = elements(await html(), ({ tagName }) => tagName === 'main');
  // What a work is used for stands within such a block, and says its language again.
  const isBeside = (node: Element) => node.tagName === 'div' && node.properties['lang'] === 'en' && !hasClass(node, 'reference-use');
  return main === undefined ? 0 : elements(main, isBeside, isScreenOnly).length;
}

describe('structure', () => {
  it.each(builtPdfs.filter(({ language }) => language === undefined))('$name says which blocks are in the other language', async (pdf) => {
    const objects = await pdf.objects();
    const inEnglish = [...everyElement(structureOf(objects))].filter(({ type, dict }) => ['Div', 'Span'].includes(type) && text(objects.context, dict.get(PDFName.of('Lang'))) === 'en');
    const expected = await besideIn(pdf);
    expect(expected).toBeGreaterThan(5);
    expect(inEnglish.length).toBeGreaterThanOrEqual(expected);
  });

  it.each(builtPdfs)('$name: our list of checks finds nothing', async ({ objects }) => {
    expect(findings(await objects())).toEqual([]);
  });

  it.each(builtPdfs)('$name: every page has a tree that a reader can walk', async (pdf) => {
    const trees = await Promise.all((await pagesOf(pdf)).map((page) => page.getStructTree()));
    expect(trees.filter((tree) => (tree?.children ?? []).length === 0)).toEqual([]);
  });

  it.each(builtPdfs)('$name: every formula of the page is a Formula, said in the words of its language', async (pdf) => {
    const spoken = await spokenIn(pdf);
    expect(spoken.length).toBe(await formulasIn(pdf));
    if (pdf.language === undefined) return;
    const foreign = pdf.language === 'zh' ? /\b(equals|plus|minus|over|open paren)\b/ : /\p{Script=Han}/u;
    expect(spoken.filter((words) => words.trim() === '' || foreign.test(words))).toEqual([]);
  });

  it.each(builtPdfs.filter(({ whole, language }) => whole && language !== undefined))('$name: a letter alone is said by its name', async (pdf) => {
    const spoken = await spokenIn(pdf);
    const [theta, sigma] = pdf.language === 'zh' ? ['西塔', '西格玛'] : ['theta', 'sigma'];
    for (const [letter, name] of [['θ', theta], ['σ', sigma]] as const) {
      const times = await alone(pdf, letter);
      expect(times, letter).toBeGreaterThan(10);
      expect(spoken.filter((words) => words === name).length, letter).toBeGreaterThanOrEqual(times);
    }
  });
});
