import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { facts } from '../../content/facts/index.ts';
import { CONTENT_DIR } from '../../src/edition/edition.ts';
import { readWorks } from '../../src/edition/works.ts';
import { editions, files } from './editions.ts';

const LAST_NUMBER = 31;

describe.each(editions.map((edition) => [edition.language, edition] as const))('the %s edition', (language, edition) => {
  const tags = edition.pages.flatMap((page) => page.equations);
  const cited = new Set(edition.pages.flatMap((page) => page.citations.map((citation) => citation.to)));
  const ids = (prefix: string) => [...edition.targets.values()].filter(({ id, kind }) => id.startsWith(prefix) && kind !== 'block').map(({ id }) => id).toSorted();

  it('numbers the source’s equations 1 to 31, each once and in order', () => {
    expect(tags.filter((tag) => /^\d/.test(tag))).toEqual(Array.from({ length: LAST_NUMBER }, (_, index) => String(index + 1)));
  });

  it('numbers its own equations A1, A2, … without a gap', () => {
    const added = tags.filter((tag) => tag.startsWith('A'));
    expect(added.length).toBeGreaterThan(0);
    expect(added).toEqual(added.map((_, index) => `A${index + 1}`));
  });

  it('marks every correction at a place of the article, and marks nothing else', () => {
    const marked = new Set(edition.pages.filter((page) => page.kind === 'chapter').flatMap((page) => page.corrections));
    expect([...marked].toSorted()).toEqual(ids('correction-'));
  });

  it('explains every term that it links, and links every term that it explains', () => {
    expect([...cited].filter((id) => id.startsWith('term-')).toSorted()).toEqual(ids('term-'));
  });

  it('lists every work it cites, and cites every work it lists', () => {
    const listed = ids('ref-');
    expect([...readWorks(CONTENT_DIR).keys()].toSorted()).toEqual(listed);
    expect([...cited].filter((id) => id.startsWith('ref-')).toSorted()).toEqual(listed);
  });

  it('quotes only numbers that the math package computes, and every one of them', () => {
    const quoted = new Set<string>();
    for (const file of files.filter((each) => each.language === language)) {
      visit(file.tree, ['math', 'inlineMath'], (node) => {
        for (const match of (node as unknown as { value: string }).value.matchAll(/\\fact\{([^{}]*)\}/g)) quoted.add(match[1] ?? '');
      });
    }
    expect([...quoted].toSorted()).toEqual([...facts.keys()].toSorted());
  });
});
