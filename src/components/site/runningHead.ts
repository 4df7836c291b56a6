import type { PageOutline } from '../../edition/types.ts';
import { labels } from '../../i18n/labels.ts';
import type { Language } from '../../i18n/languages.ts';
import { cssString } from './cssString.ts';

/** What stands at the head of printed pages, at the left and at the right; without a right one, the site's title. */
export interface RunningHead {
  readonly left: string;
  readonly right?: string;
}

/** The rule that sets the site's title at the head of every printed page. */
export function runningSite(title: string): string {
  return `@page{@top-right{content:${cssString(title)}}}`;
}

/** A page's title, as the contents have it. */
export function runningTitle(page: PageOutline, language: Language): string {
  return page.chapter === undefined ? page.title : `${labels[language].chapter(page.chapter)} · ${page.title}`;
}
