import { isBinomial, isToken, mathTree, type MathNode } from './mathTree.ts';

const RAISED = new Map(Object.entries({ 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '+': '⁺', '−': '⁻', n: 'ⁿ', '′': '′', '∗': '*' }));
const LOWERED = new Map(Object.entries({ 0: '₀', 1: '₁', 2: '₂', 3: '₃', 4: '₄', 5: '₅', 6: '₆', 7: '₇', 8: '₈', 9: '₉', i: 'ᵢ', j: 'ⱼ', k: 'ₖ', n: 'ₙ' }));
const RELATIONS = /^[=<>≤≥≈≠∈∝→⇒+−·×]$/;

/** A formula as one line of plain text, for places that hold nothing else: `σ′(z) = σ(z)(1 − σ(z))`. */
export function plainMath(mathml: string): string {
  return plain(mathTree(mathml)).replace(/ +/g, ' ').trim();
}

function plain(node: MathNode): string {
  const [base, first, second] = node.kids;
  switch (node.name) {
    case 'mrow':
      return node.kids.map((kid, index) => (isSpaced(kid, node.kids[index - 1]) ? ` ${plain(kid)} ` : plain(kid))).join('');
    case 'mfrac':
      return isBinomial(node) ? `${bracketed(base)} C ${bracketed(first)}` : `${bracketed(base)}/${bracketed(first)}`;
    case 'msqrt':
      return `√${bracketed(base)}`;
    case 'msup':
    case 'mover':
      return plainOf(base) + script(first, RAISED, '^');
    case 'msub':
    case 'munder':
      return plainOf(base) + script(first, LOWERED, '_');
    case 'msubsup':
    case 'munderover':
      return plainOf(base) + script(first, LOWERED, '_') + script(second, RAISED, '^');
    default:
      return isToken(node) ? node.text.replace(/[\u{2061}-\u{2064}]/gu, '') : node.kids.map(plain).join(' ');
  }
}

const plainOf = (node: MathNode | undefined): string => (node === undefined ? '' : plain(node));

function isSpaced(node: MathNode, before: MathNode | undefined): boolean {
  const isSign = before === undefined || (before.name === 'mo' && before.text !== ')');
  return node.name === 'mo' && RELATIONS.test(node.text) && !isSign;
}

function bracketed(node: MathNode | undefined): string {
  return node === undefined || node.name !== 'mrow' ? plainOf(node) : `(${plain(node)})`;
}

function script(node: MathNode | undefined, letters: ReadonlyMap<string, string>, sign: string): string {
  const text = plainOf(node);
  const small = [...text].map((character) => letters.get(character));
  if (text !== '' && small.every((character) => character !== undefined)) return small.join('');
  return `${sign}${[...text].length === 1 ? text : `(${text})`}`;
}
