import type { Element, ElementContent, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';
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

function addClass(node: Element, name: string): void {
  node.properties['className'] = [...(node.properties['className'] as string[]), name];
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
  // A minus sign after a full-width comma would otherwise allow no break between two tied numbers.
  const afterTied = previous?.type === 'element' && hasClass(previous, 'tied');
  parent.children.splice(index, 1, ...(afterTied ? [{ type: 'element' as const, tagName: 'wbr', properties: {}, children: [] }, tied] : [tied]));
}

/** Rehype plugin: the space between Han characters and a formula, and punctuation that never starts a line after one. */
export function mathSpacing() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (!hasClass(node, 'katex') || parent === undefined || index === undefined || hasClass(parent as Element, 'tied')) return;
      const siblings = parent.children as ElementContent[];
      if (hasClass(node, 'atom')) return tie(parent, index, node);
      // The browser spaces Han from Latin text, but not from KaTeX's inline blocks.
      if (HAN.test(text(siblings[index - 1], 'last').slice(-1))) addClass(node, 'mi-l');
      if (HAN.test(text(siblings[index + 1], 'first').slice(0, 1))) addClass(node, 'mi-r');
      tie(parent, index, node);
    });
  };
}
