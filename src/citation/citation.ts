import { languages, type Language } from '../i18n/languages.ts';
import { siteWords } from '../i18n/site.ts';
import type { Release } from '../edition/release.ts';

/** A page as a work that others cite. */
export interface Citable {
  readonly language: Language;
  /** A slug, or any other name that tells this page from the rest. */
  readonly name: string;
  readonly title: string;
  /** The page is the whole work, not a part of it. */
  readonly whole: boolean;
  /** The absolute address. */
  readonly address: string;
  readonly release: Release;
}

/** Web page in CSL-JSON. No persons are named as its authors: they stand as a body, as in the linked data and the PDFs. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly author: readonly { readonly literal: string }[];
  readonly title: string;
  readonly 'container-title'?: string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly language: string;
  readonly license: string;
  readonly URL: string;
}

const LICENSE = 'CC BY 4.0';

const keyOf = ({ name, language }: Citable): string => `cross-entropy-mse-${name}-${language}`;

const numbers = (date: string): number[] => date.split('-').map(Number);

export function cslOf(work: Citable): CslItem {
  const { language, title, whole, address, release } = work;
  return {
    id: keyOf(work),
    type: 'webpage',
    author: [{ literal: siteWords[language].authors }],
    title,
    ...(whole ? {} : { 'container-title': siteWords[language].title }),
    issued: { 'date-parts': [numbers(release.modified ?? release.year)] },
    language: languages[language].tag,
    license: LICENSE,
    URL: address,
  };
}

/** What TeX would read as a command stands for itself. */
function texText(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[%&#_$]/g, String.raw`\$&`).replaceAll('“', '``').replaceAll('”', "''");
}

/** An entry that both BibTeX and biber read; the second pair of braces keeps the capitals of the title, and the author whole: a body, no person. */
export function bibtexOf(work: Citable): string {
  const { language, title, whole, address, release } = work;
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${texText(siteWords[language].authors)}}`],
    ['title', `{${texText(title)}}`],
    ...(whole ? [] : [['howpublished', texText(siteWords[language].title)] as const]),
    ['year', release.year],
    ['url', address],
    ['language', languages[language].bibliography],
    ['note', LICENSE],
  ];
  return `@misc{${keyOf(work)},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}`;
}

/** The line to read: as GB/T 7714 asks in Chinese, as APA does in English, both by its title, as no persons are named. */
export function plainCitation({ language, title, whole, address, release }: Citable): string {
  const site = siteWords[language].title;
  if (language === 'zh') {
    const year = release.modified === undefined ? `${release.year}` : `(${release.modified})`;
    return `${title}[EB/OL]${whole ? '' : `//${site}`}. ${year}. ${address}.`;
  }
  const stop = /[.?!]$/.test(title) ? '' : '.';
  return `${title}${stop} (${release.year}). ${whole ? '' : `In ${site}. `}${address}`;
}
