import type { RootContent } from 'mdast';
import { sideLanguages } from '../components/parallel/inEveryLanguage.ts';
import { editionOf } from '../edition/edition.ts';
import type { PageOutline } from '../edition/types.ts';
import { languages, type Language } from '../i18n/languages.ts';
import { ARTICLE, absoluteAddress, parallelPath, twinPath } from '../i18n/paths.ts';
import { siteWords } from '../i18n/site.ts';
import { besideTwin, deeper, heading, link, markdownOf, pageBlocks, pageTitle, quoted, sourceLine, textLine, type TwinSource } from './pageTwin.ts';
import { pairContent } from './pairContent.ts';
import { words } from './words.ts';

/* Both languages block by block, as on the pages under /parallel/. */

const inBoth = (of: (language: Language) => RootContent[]): RootContent[] => {
  const [first, second] = sideLanguages();
  return pairContent(of(first), of(second));
};

/** The page as a web page, the same in each language alone, and the license in both. */
function imprint(slug: string, { origin, base }: TwinSource): RootContent[] {
  const both = sideLanguages();
  const web = link(absoluteAddress(origin, parallelPath(base, slug)), both.map((code) => words[code].html).join(' / '));
  const alone = both.map((code) => link(absoluteAddress(origin, twinPath(base, code, slug)), languages[code].name));
  return [textLine(web, ...alone), ...both.map((code) => textLine({ type: 'text', value: sourceLine(code) }))];
}

function pageInLanguage(page: PageOutline, language: Language, from: TwinSource): RootContent[] {
  const own = editionOf(language, from.contentDir).pages.find(({ slug }) => slug === page.slug);
  if (own === undefined) throw new Error(`content/${language}/${page.slug}.mdx is missing: a page stands in every language`);
  return pageBlocks(own, language, from, besideTwin);
}

function titleBlocks(depth: 1 | 2, slug: string, from: TwinSource): RootContent[] {
  return inBoth((language) => {
    const page = editionOf(language, from.contentDir).pages.find((each) => each.slug === slug);
    return page === undefined ? [] : [heading(depth, pageTitle(page, language)), quoted(page.claim)];
  });
}

export function parallelTwin(page: PageOutline, from: TwinSource): string {
  const text = inBoth((language) => pageInLanguage(page, language, from));
  return markdownOf([...titleBlocks(1, page.slug, from), ...imprint(page.slug, from), ...text]);
}

export function parallelArticleTwin(from: TwinSource): string {
  const [first] = sideLanguages();
  const title = inBoth((language) => [heading(1, siteWords[language].question), quoted(siteWords[language].description)]);
  const text = editionOf(first, from.contentDir).pages.flatMap((page) => [...titleBlocks(2, page.slug, from), ...inBoth((language) => pageInLanguage(page, language, from)).map(deeper)]);
  return markdownOf([...title, ...imprint(ARTICLE, from), ...text]);
}
