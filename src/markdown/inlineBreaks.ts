import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { hasClass } from './foldFormulas.ts';

/** A formula up to this width stays on one line; a longer one breaks after a relation, one longer still after any operator. */
const WHOLE_EM = 6;
const ONLY_AT_RELATIONS_EM = 16;

interface Piece {
  /** Brackets open at its end, counted from the formula's start. */
  readonly depth: number;
  readonly endsInRelation: boolean;
}

const isStack = (node: Element): boolean => hasClass(node, 'vlist-t');
const classesOf = (node: Element): readonly string[] => (node.properties['className'] as string[] | undefined) ?? [];

/** Atoms of the piece's own line: what stands in scripts or fractions does not count. */
function lineAtoms(node: Element): string[] {
  return node.children.flatMap((child: ElementContent): string[] => {
    if (child.type !== 'element' || isStack(child)) return [];
    const classes = classesOf(child);
    const own = classes.find((name) => ['mopen', 'mclose', 'mrel', 'mbin', 'mord', 'mpunct', 'mop'].includes(name));
    return [...(own === undefined ? [] : [own]), ...lineAtoms(child)];
  });
}

function read(bases: readonly Element[]): Piece[] {
  let depth = 0;
  return bases.map((base) => {
    const atoms = lineAtoms(base);
    depth += atoms.filter((atom) => atom === 'mopen').length - atoms.filter((atom) => atom === 'mclose').length;
    return { depth, endsInRelation: atoms.at(-1) === 'mrel' };
  });
}

/**
 * Marks where an inline formula may break: outside its brackets, after a relation. Elsewhere it is kept together by the stylesheet.
 *
 * @param widths of the formula's bases, in em
 * @returns the width of the longest piece that does not break
 */
export function markBreaks(formula: Element, widths: readonly number[]): number {
  const width = widths.reduce((sum, each) => sum + each, 0);
  if (width <= WHOLE_EM) return width;
  const lengths = [0];
  visit(formula, 'element', (html) => {
    if (!hasClass(html, 'katex-html')) return;
    const bases = html.children.filter((child): child is Element => hasClass(child, 'katex-base'));
    const pieces = read(bases);
    html.children = bases.flatMap((base, index): ElementContent[] => {
      const piece = pieces[index];
      const may = index < bases.length - 1 && piece !== undefined && piece.depth <= 0 && (piece.endsInRelation || width > ONLY_AT_RELATIONS_EM);
      lengths.push((lengths.pop() ?? 0) + (widths[index] ?? 0), ...(may ? [0] : []));
      return may ? [base, { type: 'element', tagName: 'wbr', properties: {}, children: [] }] : [base];
    });
  });
  return Math.max(...lengths);
}
