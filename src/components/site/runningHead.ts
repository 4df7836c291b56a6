import type { PageOutline } from '../../edition/types.ts';
import { labels } from '../../i18n/labels.ts';
import type { Language } from '../../i18n/languages.ts';

/** A page's short name at the head of its printed pages. */
export function runningHead(page: PageOutline, language: Language): string {
  return page.chapter === undefined ? page.nav : `${labels[language].chapter(page.chapter)} · ${page.nav}`;
}
