import type { Work } from '../../edition/works.ts';

export interface CitationParts {
  readonly authors: string;
  readonly title: string;
  readonly source: string;
  readonly address: { readonly href: string; readonly text: string } | undefined;
}

function initials(given: string): string {
  return given.split(/[\s.]+/).filter(Boolean).map((name) => name.split('-').map((part) => `${part.charAt(0)}.`).join('-')).join(' ');
}

function authorNames(work: Work): string {
  const names = (work.author ?? []).map(({ family, given }) => (given === undefined ? family : `${family}, ${initials(given)}`));
  if (names.length <= 1) return names.join('');
  return `${names.slice(0, -1).join(', ')} & ${names.at(-1) ?? ''}`;
}

function sourceOf(work: Work): string {
  const volume = work.volume === undefined ? '' : ` ${work.volume}${work.issue === undefined ? '' : `(${String(work.issue).replace('-', '–')})`}`;
  const container = work['container-title'] === undefined ? '' : `${work['container-title']}${volume}`;
  const pages = work.page === undefined ? '' : work.page.replace(/(?<=\d)-+(?=\d)/g, '–');
  return [container, work.publisher ?? '', pages].filter((part) => part !== '').join(', ');
}

/** A source in pieces; in the tied ones, ranges of pages or issues, no line may end at the dash. */
export function tiedRanges(source: string): { readonly text: string; readonly isTied: boolean }[] {
  return source.split(/(\S*\d–\d[^\s,]*)/).map((text, index) => ({ text, isTied: index % 2 === 1 })).filter(({ text }) => text !== '');
}

/** An address in the pieces after which a line may end: a hyphen at an end would read as part of the address, or not. */
export const addressPieces = (text: string): string[] => text.split(/(?<=\/)(?=[^/])/);

/** A work in the order authors, title, source, address; nothing that its entry does not say. */
export function citationParts(work: Work): CitationParts {
  const href = work.DOI === undefined ? work.URL : `https://doi.org/${work.DOI}`;
  const text = work.DOI === undefined ? (work.URL ?? '').replace(/^https?:\/\//, '') : `doi:${work.DOI}`;
  return { authors: authorNames(work), title: work.title, source: sourceOf(work), address: href === undefined ? undefined : { href, text } };
}
