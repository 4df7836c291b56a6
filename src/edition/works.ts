import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One entry of content/references.json, in the field names of CSL-JSON. */
export interface Work {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly language?: string;
  readonly author?: readonly { readonly family: string; readonly given?: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly volume?: string | number;
  readonly issue?: string | number;
  readonly page?: string;
  readonly DOI?: string;
  readonly URL?: string;
}

export function readWorks(contentDir: string): ReadonlyMap<string, Work> {
  const works = JSON.parse(readFileSync(join(contentDir, 'references.json'), 'utf8')) as Work[];
  return new Map(works.map((work) => [work.id, work]));
}

export function workYear(work: Work): string {
  return String(work.issued?.['date-parts'][0]?.[0] ?? '');
}
