import { languageCodes, languages, type Language } from '../../../i18n/languages.ts';
import { panel } from './panel.ts';

/*
 * On pages with both languages side by side the panel speaks both. Which they are, and where each has its list of equations, says
 * the foot of the page, which has a part for each language.
 */

export interface Spoken {
  readonly language: Language;
  readonly tag: string;
  /** The address of its list of equations. */
  readonly list: string;
}

const own = panel.dataset['language'] as Language;
const listIn = (tag: string): string | undefined => document.querySelector<HTMLAnchorElement>(`.site-foot [lang="${tag}"] a[href*="/equations/"]`)?.href;

/** The languages of the page, its own first; one on a page of one language. */
export const spoken: readonly Spoken[] = [own, ...languageCodes.filter((code) => code !== own)].flatMap((language) => {
  const { tag } = languages[language];
  const list = listIn(tag);
  return list === undefined && language !== own ? [] : [{ language, tag, list: list ?? '' }];
});

const formulaOf = (entry: Element): string => entry.querySelector('.equation annotation')?.textContent?.replace(/\\text\{[.,;]\}|[.,;\s]/g, '') ?? '';

/** A label in one line with the other language's. */
function joinLabels(label: Element | null, other: Element | null, tag: string): void {
  if (label === null || other === null) return;
  const said = document.createElement('span');
  said.lang = tag;
  said.textContent = other.textContent;
  label.append(' · ', said);
}

/**
 * Sets what another language says of an equation behind what the first says, part by part: why it follows, where it stands and is
 * used. A formula is set once, unless its words differ.
 */
export function sayBeside(entry: Element, other: Element, tag: string): void {
  const differs = formulaOf(entry) !== formulaOf(other);
  for (const part of entry.querySelectorAll(':scope > *')) {
    const twin = [...other.children].find((each) => each.className === part.className);
    if (twin === undefined || part.matches('.entry-tex')) continue;
    if (part.matches('.entry-version')) joinLabels(part, twin, tag);
    else if (part.matches('.entry-published')) joinLabels(part.querySelector('.entry-label'), twin.querySelector('.entry-label'), tag);
    else if (!part.matches('.equation') || differs) {
      const copy = twin.cloneNode(true) as HTMLElement;
      copy.lang = tag;
      if (part.matches('.equation')) copy.querySelector('.equation-number')?.remove();
      part.after(copy);
    }
  }
}
