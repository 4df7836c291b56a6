import type { Element, ElementContent, Parents, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import { hasClass } from './foldFormulas.ts';

const HAN = /\p{Script=Han}/u;
const CLOSING = /^[，。、；：！？）」』”’》〉,.;:!?)\]%]+/u;
const OPENING = /[（「『“‘《〈([]$/u;

const isFormula = (node: Element): boolean => hasClass(node, 'katex');

function text(node: ElementContent | undefined, side: 'first' | 'last'): string {
  if (node === undefined) return '';
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || isFormula(node)) return '';
  return text(side === 'first' ? node.children[0] : node.children.at(-1), side);
}

/** Elements that stand in a line of text, and add no space of their own. */
const INLINE = new Set(['a', 'b', 'dfn', 'em', 'span', 'strong']);

/**
 * The element that the reader sees beside the text on this side: the formula, or what it begins or ends, such as a
 * link; with what stands there.
 */
function edge(formula: Element, ancestors: readonly Parents[], side: 'first' | 'last'): { readonly outermost: Element; readonly beside: ElementContent | undefined } {
  let outermost = formula;
  for (const parent of ancestors.toReversed()) {
    const siblings = parent.children as ElementContent[];
    const beside = siblings[siblings.indexOf(outermost) + (side === 'first' ? -1 : 1)];
    if (beside !== undefined || parent.type !== 'element' || !INLINE.has(parent.tagName)) return { outermost, beside };
    outermost = parent;
  }
  return { outermost, beside: undefined };
}

function addClass({ properties }: Element, name: string): void {
  const names = properties['className'];
  properties['className'] = [...(Array.isArray(names) ? names : names === undefined ? [] : [String(names)]), name];
}

/** Takes the punctuation that touches the formula off its neighbours. */
function touching(parent: Parents, index: number): { before: string; after: string } {
  const previous = parent.children[index - 1];
  const next = parent.children[index + 1];
  const before = previous?.type === 'text' ? (OPENING.exec(previous.value)?.[0] ?? '') : '';
  const after = next?.type === 'text' ? (CLOSING.exec(next.value)?.[0] ?? '') : '';
  return { before, after };
}

function tie(parent: Parents, index: number, formula: Element): void {
  const { before, after } = touching(parent, index);
  if (before === '' && after === '') return;
  const previous = parent.children[index - 1];
  const next = parent.children[index + 1];
  if (before !== '' && previous?.type === 'text') previous.value = previous.value.slice(0, -before.length);
  if (after !== '' && next?.type === 'text') next.value = next.value.slice(after.length);
  const parts: ElementContent[] = [
    ...(before === '' ? [] : [{ type: 'text' as const, value: before }]),
    formula,
    ...(after === '' ? [] : [{ type: 'text' as const, value: after }]),
  ];
  const tied: Element = { type: 'element', tagName: 'span', properties: { className: ['tied'] }, children: parts };
  // A minus sign after a full-width comma would otherwise allow no break between two tied numbers. All the text between two may have gone to the first.
  const beside = previous?.type === 'text' && previous.value === '' ? parent.children[index - 2] : previous;
  const afterTied = beside?.type === 'element' && hasClass(beside, 'tied');
  parent.children.splice(index, 1, ...(afterTied ? [{ type: 'element' as const, tagName: 'wbr', properties: {}, children: [] }, tied] : [tied]));
}

/** Rehype plugin: the space between Han characters and a formula, and punctuation that never starts a line after one. */
export function mathSpacing() {
  return (tree: Root): void => {
    visitParents(tree, 'element', (node, ancestors) => {
      const parent = ancestors.at(-1);
      if (!hasClass(node, 'katex') || parent === undefined || hasClass(parent as Element, 'tied')) return;
      // The browser spaces Han from Latin text, but not from KaTeX's inline blocks.
      if (!hasClass(node, 'atom')) {
        const [left, right] = [edge(node, ancestors, 'first'), edge(node, ancestors, 'last')];
        if (HAN.test(text(left.beside, 'last').slice(-1))) addClass(left.outermost, 'mi-l');
        if (HAN.test(text(right.beside, 'first').slice(0, 1))) addClass(right.outermost, 'mi-r');
      }
      tie(parent, parent.children.indexOf(node), node);
    });
  };
}
