import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PDFDocument } from '@cantoo/pdf-lib';
import { labels } from '../i18n/labels.ts';
import { fallbackLanguage, isLanguage, languageCodes, languages, type Language } from '../i18n/languages.ts';
import { codeDrawing } from '../widgets/shared/later/figureCode.ts';
import { addVoices, readVoices, type Voice } from './bothVoices.ts';
import { textEdges, textWidth, type Format } from './formats.ts';
import { addStyle, clearLabels, figureAddresses, finishFigures } from './finishFigures.ts';
import { KEPT, LEVELS } from './fitPages.ts';
import { fitRound } from './fitRound.ts';
import { FOOT_ID, fitTools, keepShortParagraphs, nameFoot } from './fitTools.ts';
import { loadFonts, markPage, writePageNumbers, type PageFacts } from './markPage.ts';
import type { PlannedFile } from './plan.ts';
import { destinationPages, destinationPlaces } from './repair/destinations.ts';
import { repair } from './repair/repair.ts';
import { FORMULA_MARK, LANGUAGE_MARK } from './repair/structureRules.ts';
import { speakerOf } from './speech/speaker.ts';
import { plainMath } from './speech/plainMath.ts';
import { EXPORT_STYLE } from './exportStyle.ts';

export interface PrintOptions {
  /** Where the site is served and where the public finds it; both with their last slash. */
  readonly localRoot: string;
  readonly publicRoot: string;
  readonly format: Format;
  readonly state: string | undefined;
  readonly date: Date | undefined;
}

/** Numbers move the text at most once or twice before they stand still. */
const MOST_PASSES = 5;
/** Pages are fitted once, and twice more where the first way did not help. */
const FIT_ROUNDS = 3;

/** Prints one page of the site as the bytes of a finished PDF. */
export async function printPage(browser: Browser, planned: PlannedFile, options: PrintOptions): Promise<Uint8Array> {
  const { localRoot, publicRoot, format, state = '' } = options;
  const { edition, path } = planned.page;
  const context = await browser.newContext({
    viewport: { width: textWidth(format), height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // A page is complete without its scripts; only a figure that leaves its first state needs them.
    javaScriptEnabled: state !== '',
  });
  try {
    const faults: string[] = [];
    const open = (at: string) => openPage(context, localRoot, at + state, faults);
    const page = await open(path);
    await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' });
    await page.evaluate(addStyle, `@page{size:${format}}${EXPORT_STYLE}`);
    if (!isLanguage(edition)) await page.evaluate(addVoices, { voices: await otherVoices(open, planned.page.slug), leads: IN_DRAWING });
    const addresses = await page.evaluate(figureAddresses);
    await page.evaluate(finishFigures, addresses.map(codeDrawing));
    await page.evaluate(nameFoot, FOOT_ID);
    const facts = await page.evaluate(markPage, {
      localRoot,
      publicRoot,
      wholeOf: planned.whole ? `${edition}/` : undefined,
      formulaMark: FORMULA_MARK,
      languageMark: LANGUAGE_MARK,
      footId: FOOT_ID,
    });
    await page.evaluate(loadFonts);
    await page.evaluate(clearLabels);
    await page.evaluate(keepShortParagraphs);
    await writeNumbers(page, await print(page, false));
    await fitted(page, format);
    const document = await numbered(page);
    if (faults.length > 0) throw new Error(faults.join('; '));
    return await repair(document, repairOf(facts, planned, options));
  } finally {
    await context.close();
  }
}

/** Opens a page of the site in the state that its address may name. */
async function openPage(context: BrowserContext, localRoot: string, path: string, faults: string[]): Promise<Page> {
  const page = await context.newPage();
  await watchRequests(page, localRoot, faults);
  const response = await page.goto(localRoot + path, { waitUntil: 'load' });
  if (response?.ok() !== true) throw new Error(`${path} answers ${response?.status() ?? 'nothing'}`);
  const state = path.slice(path.indexOf('#'));
  if (path.includes('#')) await settleFigure(page, state);
  return page;
}

/** What a page's figures say in the languages in which it does not draw them, read where each stands alone. */
async function otherVoices(open: (path: string) => Promise<Page>, slug: string): Promise<Voice[]> {
  const read = languageCodes.slice(1).map(async (code) => {
    const page = await open(`${code}/${slug}/`);
    const voices = await page.evaluate(readVoices);
    await page.close();
    return voices;
  });
  return (await Promise.all(read)).flat();
}

/** No request leaves the site, and none may fail; notes those that do. */
async function watchRequests(page: Page, localRoot: string, faults: string[]): Promise<void> {
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
}

/** Waits until the figure that the state names has come alive and taken the state over. */
async function settleFigure(page: Page, state: string): Promise<void> {
  const id = state.slice(1, state.indexOf('?'));
  const figure = page.locator(`[id="${id}"]`);
  if ((await figure.count()) === 0) throw new Error(`it has no figure ${id}`);
  await figure.scrollIntoViewIfNeeded();
  await page.waitForFunction((each) => document.getElementById(each)?.dataset['awake'] !== undefined, id, { timeout: 15_000 }).catch((cause: unknown) => {
    throw new Error(`its figure ${id} does not come to life`, { cause });
  });
  // Some states ask for more of the script.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
}

/** Behind a reference to another page, by the language of what stands around it. */
const PAGE_LABELS = Object.fromEntries(
  languageCodes.map((code) => [languages[code].tag, { plain: labels[code].onPage('{page}'), bracketed: labels[code].onPageInBrackets('{page}') }]),
);

const IN_DRAWING = Object.fromEntries(languageCodes.map((code) => [languages[code].tag, labels[code].inDrawing]));

const PRINT = { preferCSSPageSize: true, printBackground: true };

/** Prints; a draft has no tags, which takes half the time. */
async function print(page: Page, tagged: boolean): Promise<PDFDocument> {
  return PDFDocument.load(await page.pdf({ ...PRINT, tagged, outline: tagged }), { updateMetadata: false });
}

const writeNumbers = (page: Page, document: PDFDocument): Promise<boolean> =>
  page.evaluate(writePageNumbers, { pages: destinationPages(document), labels: PAGE_LABELS });

/** Fits the pages by drafts that bear the page numbers already. */
async function fitted(page: Page, format: Format): Promise<void> {
  const edges = textEdges(format);
  const tools = await page.evaluateHandle(fitTools, { levels: LEVELS, kept: KEPT, mostKept: (edges.top - edges.bottom) / 3 });
  for (let [round, changed] = [0, true]; changed && round <= FIT_ROUNDS; round += 1) {
    // Each draft shows what the fitting before it has done.
    const draft = await print(page, false);
    await writeNumbers(page, draft);
    changed = await fitRound(tools, { places: destinationPlaces(draft), pages: draft.getPageCount() }, edges, round);
  }
}

/** Prints until the page numbers in the text are those of the pages. */
async function numbered(page: Page, passes = 1): Promise<PDFDocument> {
  const document = await print(page, true);
  if (!(await writeNumbers(page, document))) return document;
  if (passes === MOST_PASSES) throw new Error(`the page numbers do not stand still after ${MOST_PASSES} printings`);
  return numbered(page, passes + 1);
}

/** The language that a tag of the page names. */
function languageOf(tag: string): Language {
  return languageCodes.find((code) => languages[code].tag === tag) ?? fallbackLanguage;
}

function repairOf(facts: PageFacts, { page }: PlannedFile, { publicRoot, date }: PrintOptions) {
  const mathml = (index: number) => facts.formulas[index]?.mathml ?? '';
  const speak = (index: number) => speakerOf(languageOf(facts.formulas[index]?.language ?? facts.language))(mathml(index));
  return {
    metadata: {
      title: facts.title,
      author: facts.author,
      subject: facts.subject,
      keywords: facts.keywords,
      language: facts.language,
      source: publicRoot + page.path,
      date,
    },
    titles: facts.headings.map(({ title }) =>
      title.map((part) => (typeof part === 'number' ? plainMath(mathml(part)) : part)).join('').replace(/\s+/g, ' ').trim(),
    ),
    ids: facts.ids,
    links: facts.links,
    formula: (index: number) => ({ spoken: speak(index), mathml: mathml(index) }),
  };
}
