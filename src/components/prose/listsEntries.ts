import type { Edition } from '../../edition/types.ts';

const ENTRIES: ReadonlySet<string> = new Set(['term', 'reference', 'correction']);

/** Whether a page lists corrections, terms, or works. */
export function listsEntries({ targets }: Edition, slug: string): boolean {
  return [...targets.values()].some(({ kind, page }) => page === slug && ENTRIES.has(kind));
}
