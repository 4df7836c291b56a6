import type { PageOutline } from '../../edition/types.ts';
import { labels } from '../../i18n/labels.ts';
import type { Language } from '../../i18n/languages.ts';

/** What stands at the head of printed pages, at the left and at the right; without a right one, the site's title. */
export interface RunningHead {
  readonly left: string;
  readonly right?: string;
}

/** A page's title, as the contents have it. */
export function runningTitle(page: PageOutline, language: Language): string {
  return page.chapter === undefined ? page.title : `${labels[language].chapter(page.chapter)} · ${page.title}`;
}
