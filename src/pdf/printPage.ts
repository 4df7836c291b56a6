import type { Browser, Page } from 'playwright-core';
import { PDFDocument } from '@cantoo/pdf-lib';
import { languages } from '../i18n/languages.ts';
import { loadFonts, markPage, writePageNumbers, type PageFacts } from './markPage.ts';
import type { PlannedFile } from './plan.ts';
import { destinationPages } from './repair/destinations.ts';
import { repair } from './repair/repair.ts';
import { FORMULA_MARK, LANGUAGE_MARK } from './repair/structureRules.ts';
import { speakerOf } from './speech/speaker.ts';
import { plainMath } from './speech/plainMath.ts';
import { pdfWords } from './words.ts';

export interface PrintOptions {
  /** Where the site is served and where the public finds it; both with their last slash. */
  readonly localRoot: string;
  readonly publicRoot: string;
  readonly state: string | undefined;
  readonly date: Date | undefined;
}

/** A4 less its margins, in CSS pixels: what a container query measures on paper. */
const VIEWPORT = { width: 635, height: 900 };
/** Numbers move the text at most once or twice before they stand still. */
const MOST_PASSES = 5;

/** Prints one page of the site as the bytes of a finished PDF. */
export async function printPage(browser: Browser, planned: PlannedFile, options: PrintOptions): Promise<Uint8Array> {
  const { localRoot, publicRoot, state = '' } = options;
  const { language, path } = planned.page;
  const context = await browser.newContext({
    viewport: VIEWPORT,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // A page is complete without its scripts; only a figure that leaves its first state needs them.
    javaScriptEnabled: state !== '',
  });
  try {
    const page = await context.newPage();
    const faults = await watchRequests(page, localRoot);
    const response = await page.goto(localRoot + path + state, { waitUntil: 'load' });
    if (response?.ok() !== true) throw new Error(`the page answers ${response?.status() ?? 'nothing'}`);
    if (state !== '') await settleFigure(page, state);
    await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' });
    const facts = await page.evaluate(markPage, {
      localRoot,
      publicRoot,
      wholeOf: planned.whole ? `${language}/` : undefined,
      formulaMark: FORMULA_MARK,
      languageMark: LANGUAGE_MARK,
    });
    await page.evaluate(loadFonts);
    const document = await numbered(page, pdfWords[language].onPage);
    if (faults.length > 0) throw new Error(faults.join('; '));
    return await repair(document, repairOf(facts, planned, options));
  } finally {
    await context.close();
  }
}

/** No request leaves the site, and none may fail; gives the list in which those that do are noted. */
async function watchRequests(page: Page, localRoot: string): Promise<string[]> {
  const faults: string[] = [];
  await page.route(
    (url) => !url.href.startsWith(localRoot) && !['data:', 'blob:'].includes(url.protocol),
    async (route) => {
      faults.push(`it asks for ${route.request().url()}, outside of the site`);
      await route.abort();
    },
  );
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.url()} answers ${response.status()}`);
  });
  return faults;
}

/** Waits until the figure that the state names has come alive and taken the state over. */
async function settleFigure(page: Page, state: string): Promise<void> {
  const id = state.slice(1, state.indexOf('?'));
  const figure = page.locator(`[id="${id}"]`);
  if ((await figure.count()) === 0) throw new Error(`it has no figure ${id}`);
  await figure.scrollIntoViewIfNeeded();
  await page.waitForFunction((each) => document.getElementById(each)?.querySelector('astro-island[ssr]') === null, id, { timeout: 15_000 });
  await page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
}

const PRINT = { preferCSSPageSize: true, printBackground: true };

/** Prints until the page numbers in the text are those of the pages; the first time without tags, which takes half as long. */
async function numbered(page: Page, label: string, passes = 1): Promise<PDFDocument> {
  const tagged = passes > 1;
  const document = await PDFDocument.load(await page.pdf({ ...PRINT, tagged, outline: tagged }), { updateMetadata: false });
  const changed = await page.evaluate(writePageNumbers, { pages: destinationPages(document), label });
  if (tagged && !changed) return document;
  if (passes === MOST_PASSES) throw new Error(`the page numbers do not stand still after ${MOST_PASSES} printings`);
  return numbered(page, label, passes + 1);
}

function repairOf(facts: PageFacts, { page }: PlannedFile, { publicRoot, date }: PrintOptions) {
  const speak = speakerOf(page.language);
  const mathml = (index: number) => facts.formulas[index]?.mathml ?? '';
  return {
    metadata: {
      title: facts.title,
      author: facts.author,
      subject: facts.subject,
      keywords: facts.keywords,
      language: languages[page.language].tag,
      source: publicRoot + page.path,
      date,
    },
    titles: facts.headings.map(({ title }) =>
      title.map((part) => (typeof part === 'number' ? plainMath(mathml(part)) : part)).join('').replace(/\s+/g, ' ').trim(),
    ),
    ids: facts.ids,
    links: facts.links,
    formula: (index: number) => ({ spoken: speak(mathml(index)), mathml: mathml(index) }),
  };
}
