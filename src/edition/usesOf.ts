import { labels } from '../i18n/labels.ts';
import type { Citation, Edition, PageOutline } from './types.ts';

/** A place of the edition that cites something. */
export interface Use {
  readonly page: string;
  /** What holds the link. */
  readonly id: string;
  /** What the place is called: its section, or the entry that it is part of. */
  readonly label: string;
}

/** What an entry is called that has a name of its own. */
function entryName(edition: Edition, { from }: Citation): string | undefined {
  const own = edition.targets.get(from);
  if (own?.kind === 'term') return labels[edition.language].quoted(own.title);
  if (own?.kind === 'correction') return labels[edition.language].linkToCorrection(own.title);
  return own?.kind === 'reference' ? own.label : undefined;
}

/** Any other block bears the name of its section. */
function sectionName(edition: Edition, page: PageOutline, { from }: Citation): string {
  const at = page.blocks.findIndex((block) => block.id === from);
  const heading = page.blocks.slice(0, at + 1).findLast((block) => block.type === 'heading');
  return edition.targets.get(heading?.id ?? page.slug)?.label ?? '';
}

/**
 * Every place that cites `id`, in reading order, each block, item and entry once. Places of one section bear one name: they are
 * told apart by `labels.again`.
 */
export function usesOf(edition: Edition, id: string): Use[] {
  const uses: Use[] = [];
  const times = new Map<string, number>();
  for (const page of edition.pages) {
    for (const citation of page.citations) {
      if (citation.to !== id) continue;
      if (uses.some(({ id: known }) => known === citation.at || known === citation.from)) continue;
      const entry = entryName(edition, citation);
      const name = entry ?? sectionName(edition, page, citation);
      const part = entry === undefined ? -1 : uses.findIndex(({ label }) => label === entry);
      // Cited in several parts of an entry, it is the entry that cites.
      if (part >= 0) {
        uses[part] = { page: page.slug, id: citation.from, label: name };
        continue;
      }
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      uses.push({ page: page.slug, id: citation.at, label: time === 1 ? name : labels[edition.language].again(name, time) });
    }
  }
  return uses;
}
