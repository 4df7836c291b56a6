import { editionOf } from '../../edition/edition.ts';
import type { PageOutline } from '../../edition/types.ts';
import { labels } from '../../i18n/labels.ts';
import { languageCodes, type Language } from '../../i18n/languages.ts';
import { siteWords } from '../../i18n/site.ts';
import { runningTitle, type RunningHead } from '../site/runningHead.ts';

/** The page in one language. */
export function pageIn(language: Language, slug: string): PageOutline {
  const page = editionOf(language).pages.find((each) => each.slug === slug);
  if (page === undefined) throw new Error(`content/${language}/${slug}.mdx is missing: a page stands in every language`);
  return page;
}

/** `第2章`, `Appendix`: what stands over the page's title. */
export function kickerOf(language: Language, slug: string): string {
  const { chapter } = pageIn(language, slug);
  return chapter === undefined ? siteWords[language].appendix : labels[language].chapter(chapter);
}

/** One line that says it in every language. */
export function inEveryLanguage(of: (language: Language) => string): string {
  return languageCodes.map(of).join(' · ');
}

/** At the head of printed pages each language has its side. */
export function runningBeside(slug: string): RunningHead {
  const [left, right] = sideLanguages().map((language) => runningTitle(pageIn(language, slug), language)) as [string, string];
  return { left, right };
}

/** The languages whose texts stand beside each other: the first one's furniture surrounds them. */
export function sideLanguages(): readonly [Language, Language] {
  const [first, second] = languageCodes;
  if (first === undefined || second === undefined) throw new Error('src/i18n/languages.ts: two languages stand side by side, and the table has fewer');
  return [first, second];
}
