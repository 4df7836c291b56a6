import { labels } from '../i18n/labels.ts';
import type { Citation, Edition, PageOutline } from './types.ts';

/** A place of the edition that cites something. */
export interface Use {
  readonly page: string;
  /** The block that holds the link. */
  readonly id: string;
  /** What the place is called: its section, or the entry that it is part of. */
  readonly label: string;
}

/** What a block is called: an entry has a name of its own, anything else bears its section's. */
function placeName(edition: Edition, page: PageOutline, { from }: Citation): string {
  const own = edition.targets.get(from);
  if (own?.kind === 'term') return labels[edition.language].quoted(own.title);
  if (own?.kind === 'correction') return labels[edition.language].linkToCorrection(own.title);
  if (own?.kind === 'reference') return own.label;
  const at = page.blocks.findIndex((block) => block.id === from);
  const heading = page.blocks.slice(0, at + 1).findLast((block) => block.type === 'heading');
  return edition.targets.get(heading?.id ?? page.slug)?.label ?? '';
}

/**
 * Every place that cites `id`, in reading order, each block once. Blocks of one section bear one name: they are told
 * apart by `labels.again`.
 */
export function usesOf(edition: Edition, id: string): Use[] {
  const uses: Use[] = [];
  const times = new Map<string, number>();
  for (const page of edition.pages) {
    for (const citation of page.citations) {
      if (citation.to !== id || uses.some((use) => use.id === citation.from)) continue;
      const name = placeName(edition, page, citation);
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      uses.push({ page: page.slug, id: citation.from, label: time === 1 ? name : labels[edition.language].again(name, time) });
    }
  }
  return uses;
}
