import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { element, idOf } from './hastParts.ts';

const cellsIn = (table: Element): Element[] => selectAll('th, td', table);

/** A table is set once: what both languages write alike stands once in its cell, and words stand in every language, one below the other. */
export function pairTables(blocks: readonly Element[], tags: readonly string[]): Element {
  const [first, ...others] = blocks as [Element, ...Element[]];
  const cells = cellsIn(first);
  const beside = others.map(cellsIn);
  for (const [index, { length }] of beside.entries()) {
    if (length !== cells.length) throw new Error(`#${idOf(first) ?? ''} has ${cells.length} cells in ${tags[0] ?? ''} and ${length} in ${tags[index + 1] ?? ''}: the editions must have the same tables`);
  }
  for (const [at, cell] of cells.entries()) {
    const all = [cell, ...beside.map((each) => each[at])].map((each) => each?.children ?? []);
    const [own, ...rest] = all.map((children) => toHtml(children));
    if (rest.some((html) => html !== own)) cell.children = all.map((children, index) => element('span', { lang: tags[index] ?? '' }, children));
  }
  return first;
}
