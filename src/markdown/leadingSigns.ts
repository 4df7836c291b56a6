import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { hasClass } from './foldFormulas.ts';

const isSpace = (node: ElementContent | undefined): boolean => node?.type === 'element' && hasClass(node, 'mspace');
const isSign = (node: ElementContent | undefined): boolean => node?.type === 'element' && (hasClass(node, 'mrel') || hasClass(node, 'mbin'));

/** Takes the sign at the end of a piece, with the spaces around it; nothing where the piece is the sign alone. */
function takeSign(piece: Element): ElementContent[] {
  const at = piece.children.findLastIndex((child) => !isSpace(child));
  const from = isSpace(piece.children[at - 1]) ? at - 1 : at;
  const leaves = piece.children.slice(0, from).some((child) => child.type === 'element' && !hasClass(child, 'katex-strut'));
  return isSign(piece.children[at]) && leaves ? piece.children.splice(from) : [];
}

/**
 * KaTeX lets a formula go on in a new line after a relation or an operator. A display breaks before it, so that no line ends in an
 * open `=`: each sign goes over to the piece that follows. On one line nothing moves.
 */
export function leadWithSigns(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (formula) => {
    if (!hasClass(formula, 'katex-html')) return;
    const pieces = formula.children.filter((child): child is Element => child.type === 'element' && hasClass(child, 'katex-base'));
    for (const [i, piece] of pieces.entries()) {
      const next = pieces[i + 1];
      // After the strut, which stands first in each piece.
      next?.children.splice(1, 0, ...takeSign(piece));
    }
  });
  return toHtml(tree);
}
