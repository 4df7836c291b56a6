import type { Root as Hast } from 'hast';
import type { Heading, PhrasingContent, Root, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { editionOf } from '../edition/edition.ts';
import { parsePage } from '../edition/parse.ts';
import { source } from '../edition/source.ts';
import type { PageOutline } from '../edition/types.ts';
import { readWorks } from '../edition/works.ts';
import type { Fact } from '../facts/fact.ts';
import { labels } from '../i18n/labels.ts';
import { languages, otherLanguages, type Language } from '../i18n/languages.ts';
import { ARTICLE, absoluteAddress, pagePath, twinPath } from '../i18n/paths.ts';
import { siteWords } from '../i18n/site.ts';
import { quoteFacts } from '../markdown/quoteFacts.ts';
import { references } from '../markdown/references.ts';
import { softBreaks } from '../markdown/softBreaks.ts';
import { figureBlocks } from './builtFigures.ts';
import { twinTree } from './twinTree.ts';
import { words } from './words.ts';

/** What the twins of a site are made from. */
export interface TwinSource {
  readonly contentDir: string;
  readonly facts: ReadonlyMap<string, Fact>;
  /** A built page, read once for all the files that quote its figures. */
  htmlOf(language: Language, slug: string): Hast;
  readonly origin: string;
  readonly base: string;
}

const stringify = unified().use(remarkGfm).use(remarkCjkFriendly).use(remarkMath).use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*' });

export function markdownOf(children: RootContent[]): string {
  return stringify.stringify({ type: 'root', children });
}

/** How one page's file writes the address of a place: seen from its own folder, so that it holds under any base. */
export type HrefOf = (language: Language, page: string, id: string) => string;

export const besideTwin: HrefOf = (_, page, id) => (id === page ? `${page}/` : `${page}/#${id}`);

/** The text of one page: facts filled in, references named, figures in words. */
export function pageBlocks(page: PageOutline, language: Language, from: TwinSource, hrefOf: HrefOf): RootContent[] {
  const edition = editionOf(language, from.contentDir);
  const { tree, file } = parsePage(page.path);
  softBreaks(() => language)()(tree, file);
  quoteFacts(from.facts)()(tree, file);
  references(() => edition)()(tree, file);
  const place = (slug: string, id: string): string => hrefOf(language, slug, id);
  return twinTree(tree as Root, {
    edition,
    page,
    works: readWorks(from.contentDir),
    file,
    hrefOf: place,
    figure: (id) => figureBlocks(from.htmlOf(language, page.slug), id, language, place(page.slug, id)),
  });
}

export function pageTitle(page: PageOutline, language: Language): string {
  return page.chapter === undefined ? page.title : `${labels[language].chapter(page.chapter)}${language === 'zh' ? '　' : ': '}${page.title}`;
}

export const heading = (depth: Heading['depth'], value: string): RootContent => ({ type: 'heading', depth, children: [{ type: 'text', value }] });
export const quoted = (value: string): RootContent => ({ type: 'blockquote', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] });
export const link = (url: string, value: string): PhrasingContent => ({ type: 'link', url, children: [{ type: 'text', value }] });

/** What a file says of itself, on one line. */
export function textLine(...parts: readonly PhrasingContent[]): RootContent {
  return { type: 'paragraph', children: parts.flatMap((part, index) => (index === 0 ? [part] : [{ type: 'text' as const, value: ' · ' }, part])) };
}

/** The license, and what the text is based on. */
export const sourceLine = (language: Language): string => `${siteWords[language].licenceText} · ${words[language].source(source.title)}`;

/** Where the page stands as a web page and in the other languages, what it is based on, and its license. */
export function imprint(slug: string, language: Language, { origin, base }: TwinSource): RootContent[] {
  const web = link(absoluteAddress(origin, pagePath(base, language, slug)), words[language].html);
  const others = otherLanguages(language).map((code) => link(absoluteAddress(origin, twinPath(base, code, slug)), languages[code].name));
  return [textLine(web, ...others, { type: 'text', value: sourceLine(language) })];
}

export function pageTwin(page: PageOutline, language: Language, from: TwinSource): string {
  return markdownOf([heading(1, pageTitle(page, language)), quoted(page.claim), ...imprint(page.slug, language, from), ...pageBlocks(page, language, from, besideTwin)]);
}

export const deeper = (node: RootContent): RootContent => (node.type === 'heading' ? { ...node, depth: Math.min(6, node.depth + 1) as Heading['depth'] } : node);

/** The whole article: every page one level deeper. */
export function articleBlocks(language: Language, from: TwinSource, hrefOf: HrefOf): RootContent[] {
  const { pages } = editionOf(language, from.contentDir);
  return pages.flatMap((page) => [heading(2, pageTitle(page, language)), quoted(page.claim), ...pageBlocks(page, language, from, hrefOf).map(deeper)]);
}

export function articleTwin(language: Language, from: TwinSource): string {
  const { question, description } = siteWords[language];
  return markdownOf([heading(1, question), quoted(description), ...imprint(ARTICLE, language, from), ...articleBlocks(language, from, besideTwin)]);
}
