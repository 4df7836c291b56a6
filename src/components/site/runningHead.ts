import type { PageOutline } from '../../edition/types.ts';
import { labels } from '../../i18n/labels.ts';
import type { Language } from '../../i18n/languages.ts';
import { cssString } from './cssString.ts';

/** What stands at the head of printed pages, at the left and at the right; without a right one, the site's title. */
export interface RunningHead {
  readonly left: string;
  readonly right?: string;
}

const corner = (side: string, words: string | undefined): string => (words === undefined ? '' : `@top-${side}{content:${cssString(words)}}`);

/**
 * The rules for the heads of printed pages. Of two rules for one corner Chromium takes the later, whichever page it names: the one for
 * every page comes first.
 *
 * @param heads by page type; '' is that of every page
 */
export function runningRules(siteTitle: string, heads: Readonly<Record<string, RunningHead>> = {}): string {
  const { '': every, ...named } = heads;
  const all: [string, Partial<RunningHead>][] = [['', { right: siteTitle, ...every }], ...Object.entries(named)];
  return all.map(([pageType, { left, right }]) => `@page${pageType === '' ? '' : ` ${pageType}`}{${corner('left', left)}${corner('right', right)}}`).join('');
}

/** A page's title, as the contents have it. */
export function runningTitle(page: PageOutline, language: Language): string {
  return page.chapter === undefined ? page.title : `${labels[language].chapter(page.chapter)} · ${page.title}`;
}
