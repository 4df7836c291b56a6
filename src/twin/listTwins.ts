import type { RootContent } from 'mdast';
import { inClass } from '../components/widgets/inClass.ts';
import { editionOf } from '../edition/edition.ts';
import { source } from '../edition/source.ts';
import type { PageOutline } from '../edition/types.ts';
import { labWords } from '../i18n/lab.ts';
import { languageCodes, languages, type Language } from '../i18n/languages.ts';
import { ARTICLE, LAB, absoluteAddress, embedPath, pagePath, placePath, sitePath, twinPath } from '../i18n/paths.ts';
import { siteWords } from '../i18n/site.ts';
import { articleBlocks, markdownOf, pageTitle, type TwinSource } from './pageTwin.ts';
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

const ofKind = (pages: readonly PageOutline[], kind: PageOutline['kind']): PageOutline[] => pages.filter((page) => page.kind === kind);

export function contentsTwin(language: Language, from: TwinSource): string {
  const { pages } = editionOf(language, from.contentDir);
  const own = siteWords[language];
  return sections(
    `# ${own.question}`,
    `> ${escaped(own.description)}`,
    `[${words[language].html}](${absoluteAddress(from.origin, pagePath(from.base, language, ''))}) · ${own.licenceText} · ${words[language].source(source.title)}`,
    `## ${own.chapters}`,
    pageEntries(ofKind(pages, 'chapter'), language, from),
    `## ${own.appendices}`,
    [pageEntries(ofKind(pages, 'appendix'), language, from), labEntry(language, from), wholeEntry(language, from)].join('\n'),
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
    languageCodes.map((code) => `${siteWords[code].licenceText} · ${words[code].source(source.title)}`).join('\n\n'),
    ...each((language, pages) => `## ${words[language].edition}\n\n${pageEntries(ofKind(pages, 'chapter'), language, from)}`),
    '## Optional',
    [...each((language, pages) => [pageEntries(ofKind(pages, 'appendix'), language, from), labEntry(language, from), wholeEntry(language, from)].join('\n')), entry(FULL, full, languageCodes.map((code) => words[code].everything).join(' '))].join('\n'),
  );
}

export const FULL = 'llms-full.txt';

/** Every page in every language in one file; addresses as seen from the root. */
export function llmsFull(from: TwinSource): string {
  const blocks = languageCodes.flatMap((language): RootContent[] => [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: siteWords[language].question }] },
    { type: 'paragraph', children: [{ type: 'text', value: `${languages[language].name} · ${siteWords[language].licenceText} · ${words[language].source(source.title)}` }] },
    ...articleBlocks(language, from, (code, page, id) => `${code}/${page}/${id === page ? '' : `#${id}`}`),
  ]);
  return markdownOf(blocks);
}
