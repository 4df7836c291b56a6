import type { Element, ElementContent, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass } from './foldFormulas.ts';

const LAST_CHARACTER = /\P{White_Space}$/u;

/** What the mark stands after, taken out of its place: the last character of words, or a formula with what is tied to it. */
function takeBefore(parent: Parents, index: number): ElementContent[] {
  const before = parent.children[index - 1];
  if (before?.type === 'text' && before.value === '') {
    parent.children.splice(index - 1, 1);
    return takeBefore(parent, index - 1);
  }
  if (before?.type === 'text') {
    const last = LAST_CHARACTER.exec(before.value)?.[0] ?? '';
    before.value = before.value.slice(0, before.value.length - last.length);
    return last === '' ? [] : [{ type: 'text', value: last }];
  }
  if (before?.type !== 'element' || !(hasClass(before, 'tied') || hasClass(before, 'katex'))) return [];
  parent.children.splice(index - 1, 1);
  return hasClass(before, 'tied') ? before.children : [before];
}

/** Rehype plugin: the mark of a correction stays with what it marks. At the start of a line it would hang out of the text. */
export function tieMarks() {
  return (tree: Root): void => {
    visit(tree, 'element', (mark, index, parent) => {
      if (parent === undefined || index === undefined || !hasClass(mark, 'correction-mark')) return undefined;
      const before = takeBefore(parent, index);
      if (before.length === 0) return undefined;
      const at = parent.children.indexOf(mark);
      const tied: Element = { type: 'element', tagName: 'span', properties: { className: ['tied'] }, children: [...before, mark] };
      parent.children.splice(at, 1, tied);
      return [SKIP, at + 1];
    });
  };
}
