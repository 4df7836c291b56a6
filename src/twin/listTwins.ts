import type { RootContent } from 'mdast';
import { inClass } from '../components/widgets/inClass.ts';
import { editionOf } from '../edition/edition.ts';
import type { PageOutline } from '../edition/types.ts';
import { labWords } from '../i18n/lab.ts';
import { languageCodes, languages, type Language } from '../i18n/languages.ts';
import { objectWords } from '../i18n/objects.ts';
import { ARTICLE, EQUATIONS, LAB, PARALLEL, absoluteAddress, coverPath, coverTwinPath, embedPath, pagePath, placePath, sitePath, twinPath } from '../i18n/paths.ts';
import { siteWords } from '../i18n/site.ts';
import { articleBlocks, markdownOf, pageTitle, sourceLine, type TwinSource } from './pageTwin.ts';
import { words } from './words.ts';

/*
 * The files that lead to the others: the contents of an edition, its lab, and what language models look for at the root
 * (llmstxt.org: a name, a summary as a quotation, sections of links; what is under "Optional" may be left out).
 */

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/g, String.raw`\$&`);

function entry(name: string, address: string, note: string): string {
  return `- [${escaped(name)}](${address}): ${escaped(note)}`;
}

const sections = (...parts: readonly string[]): string => `${parts.filter((part) => part !== '').join('\n\n')}\n`;

function pageEntries(pages: readonly PageOutline[], language: Language, { origin, base }: TwinSource): string {
  return pages.map((page) => entry(pageTitle(page, language), absoluteAddress(origin, twinPath(base, language, page.slug)), page.claim)).join('\n');
}

function wholeEntry(language: Language, { origin, base }: TwinSource): string {
  const { wholeArticle, description } = siteWords[language];
  return entry(wholeArticle, absoluteAddress(origin, twinPath(base, language, ARTICLE)), description);
}

function labEntry(language: Language, { origin, base }: TwinSource): string {
  const { title, claim } = labWords[language];
  return entry(title, absoluteAddress(origin, twinPath(base, language, LAB)), claim);
}

function equationsEntry(language: Language, { origin, base }: TwinSource): string {
  const { title, claim } = objectWords[language];
  return entry(title, absoluteAddress(origin, twinPath(base, language, EQUATIONS)), claim);
}

function contentsEntry(language: Language, { origin, base }: TwinSource): string {
  return entry(siteWords[language].contents, absoluteAddress(origin, twinPath(base, language, '')), siteWords[language].question);
}

const inEvery = (of: (language: Language) => string): string => languageCodes.map(of).join(' · ');
/** A note in every language: each is a sentence. */
const notes = (of: (language: Language) => string): string => languageCodes.map(of).join(' ');

function coverEntry({ origin, base }: TwinSource): string {
  return entry(inEvery((language) => siteWords[language].home), absoluteAddress(origin, coverTwinPath(base)), inEvery((language) => siteWords[language].question));
}

/** The pages with both languages. */
function besideEntries(from: TwinSource): string {
  const { origin, base, contentDir } = from;
  const [first] = languageCodes;
  const titleIn = (slug: string) => (language: Language): string => editionOf(language, contentDir).pages.find((page) => page.slug === slug)?.title ?? '';
  const slugs = first === undefined ? [] : editionOf(first, contentDir).pages.map(({ slug }) => slug);
  const at = (slug: string): string => absoluteAddress(origin, twinPath(base, PARALLEL, slug));
  const note = notes((language) => words[language].besideNote);
  return [
    ...slugs.map((slug) => entry(inEvery(titleIn(slug)), at(slug), note)),
    entry(inEvery((language) => siteWords[language].wholeArticle), at(ARTICLE), note),
  ].join('\n');
}

const ofKind = (pages: readonly PageOutline[], kind: PageOutline['kind']): PageOutline[] => pages.filter((page) => page.kind === kind);

/** What stands behind the chapters: the appendices, and the pages made from the article. */
function appendixEntries(language: Language, pages: readonly PageOutline[], from: TwinSource): string {
  return [pageEntries(ofKind(pages, 'appendix'), language, from), equationsEntry(language, from), labEntry(language, from), wholeEntry(language, from)].join('\n');
}

/** The cover, in every language. */
export function coverTwin(from: TwinSource): string {
  const { origin, base, contentDir } = from;
  const pagesIn = (language: Language): readonly PageOutline[] => editionOf(language, contentDir).pages;
  const [first = 'zh'] = languageCodes;
  /** Each page in every language, as the cover lists it. */
  const rows = (kind: PageOutline['kind']): string =>
    ofKind(pagesIn(first), kind)
      .flatMap(({ slug }) => languageCodes.map((language) => pageEntries(pagesIn(language).filter((page) => page.slug === slug), language, from)))
      .join('\n');
  const ways = [
    `[${languageCodes.map((code) => words[code].html).join(' / ')}](${absoluteAddress(origin, coverPath(base))})`,
    ...languageCodes.map((code) => `[${siteWords[code].readThis}](${absoluteAddress(origin, twinPath(base, code, ''))})`),
  ];
  return sections(
    `# ${inEvery((language) => siteWords[language].question)}`,
    languageCodes.map((code) => `> ${escaped(siteWords[code].description)}`).join('\n>\n'),
    ways.join(' · '),
    languageCodes.map(sourceLine).join('\n\n'),
    `## ${inEvery((language) => siteWords[language].chapters)}`,
    rows('chapter'),
    `## ${inEvery((language) => siteWords[language].appendices)}`,
    rows('appendix'),
    `## ${inEvery((language) => words[language].beside)}`,
    besideEntries(from),
  );
}

export function contentsTwin(language: Language, from: TwinSource): string {
  const { pages } = editionOf(language, from.contentDir);
  const own = siteWords[language];
  return sections(
    `# ${own.question}`,
    `> ${escaped(own.description)}`,
    `[${words[language].html}](${absoluteAddress(from.origin, pagePath(from.base, language, ''))}) · ${sourceLine(language)}`,
    `## ${own.chapters}`,
    pageEntries(ofKind(pages, 'chapter'), language, from),
    `## ${own.appendices}`,
    appendixEntries(language, pages, from),
  );
}

export function labTwin(language: Language, from: TwinSource): string {
  const { pages, targets } = editionOf(language, from.contentDir);
  const own = labWords[language];
  const figures = pages.flatMap(({ slug, figures: ids }) =>
    ids.map((id) => {
      const lesson = inClass[id]?.[language];
      if (lesson === undefined) throw new Error(`src/components/widgets/inClass.ts says nothing about ${id}: write what it is for in class`);
      const inArticle = absoluteAddress(from.origin, placePath(from.base, language, slug, id));
      const alone = absoluteAddress(from.origin, embedPath(from.base, language, id));
      return sections(`## ${targets.get(id)?.label ?? ''}${language === 'zh' ? '　' : ': '}${lesson.question}`, lesson.use, `[${own.inArticle}](${inArticle}) · [${own.alone}](${alone})`).trimEnd();
    }),
  );
  return sections(`# ${own.title}`, `> ${escaped(own.claim)}`, `[${words[language].html}](${absoluteAddress(from.origin, pagePath(from.base, language, LAB))})`, ...figures);
}

const everyTitle = (): string => languageCodes.map((code) => siteWords[code].title).join(' · ');

export function llmsTxt(from: TwinSource): string {
  const each = (write: (language: Language, pages: readonly PageOutline[]) => string): string[] =>
    languageCodes.map((language) => write(language, editionOf(language, from.contentDir).pages));
  const full = absoluteAddress(from.origin, sitePath(from.base, FULL));
  return sections(
    `# ${everyTitle()}`,
    `> ${languageCodes.map((code) => escaped(siteWords[code].description)).join(' ')}`,
    languageCodes.map(sourceLine).join('\n\n'),
    ...each((language, pages) => `## ${words[language].edition}\n\n${pageEntries(ofKind(pages, 'chapter'), language, from)}`),
    '## Optional',
    [...each((language, pages) => [contentsEntry(language, from), appendixEntries(language, pages, from)].join('\n')), coverEntry(from), besideEntries(from), entry(FULL, full, notes((language) => words[language].everything))].join('\n'),
  );
}

export const FULL = 'llms-full.txt';

/** Every page in every language in one file; addresses as seen from the root. */
export function llmsFull(from: TwinSource): string {
  const blocks = languageCodes.flatMap((language): RootContent[] => [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: siteWords[language].question }] },
    { type: 'paragraph', children: [{ type: 'text', value: `${languages[language].name} · ${sourceLine(language)}` }] },
    ...articleBlocks(language, from, (code, page, id) => `${code}/${page}/${id === page ? '' : `#${id}`}`),
  ]);
  return markdownOf(blocks);
}
