import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** An element of MathML; a token has its text, the others have kids. */
export interface MathNode {
  readonly name: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly kids: readonly MathNode[];
}

/** These change the look and not what is said. */
const TRANSPARENT = new Set(['semantics', 'mstyle', 'mpadded', 'menclose', 'merror', 'math']);
const SILENT = new Set(['annotation', 'mspace', 'mphantom', 'none', 'mprescripts']);

/** Reads MathML markup; rows and styles that hold one thing are that thing. */
export function mathTree(mathml: string): MathNode {
  const kids = fromHtml(mathml, { fragment: true }).children.flatMap((child) => (child.type === 'element' ? nodeOf(child) : []));
  return rowOf(kids);
}

function nodeOf(element: ElementContent): MathNode[] {
  if (element.type !== 'element' || SILENT.has(element.tagName)) return [];
  const kids = element.children.flatMap(nodeOf);
  if (element.tagName === 'mrow' || TRANSPARENT.has(element.tagName)) return kids.length === 0 ? [] : [rowOf(kids)];
  const text = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('').trim();
  const attributes = Object.fromEntries(Object.entries(element.properties).map(([key, value]) => [key.toLowerCase(), String(value)]));
  const single = element.tagName === 'msqrt' || element.tagName === 'mtd';
  return [{ name: element.tagName, text, attributes, kids: single ? [rowOf(kids)] : kids }];
}

function rowOf(kids: readonly MathNode[]): MathNode {
  const [only] = kids;
  const flat = kids.flatMap((kid) => (kid.name === 'mrow' ? kid.kids : [kid]));
  return kids.length === 1 && only !== undefined ? only : { name: 'mrow', text: '', attributes: {}, kids: flat };
}

export const isToken = (node: MathNode): boolean => ['mi', 'mn', 'mo', 'mtext'].includes(node.name);

/** Whether a fraction is the two numbers of a binomial coefficient. */
export function isBinomial(node: MathNode): boolean {
  return node.name === 'mfrac' && node.attributes['linethickness']?.startsWith('0') === true;
}
