import type { Fact } from '../../src/facts/fact.ts';

/** Every number that the prose quotes as `\fact{name}`, by name. Names are unique over all pages. */
const pages: readonly Readonly<Record<string, Fact>>[] = [];

export const facts: ReadonlyMap<string, Fact> = new Map(pages.flatMap((page) => Object.entries(page)));
