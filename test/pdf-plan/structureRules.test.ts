import { describe, expect, it } from 'vitest';
import type { Painted } from '../../src/pdf/repair/markedContent.ts';
import type { Content, Element, Node } from '../../src/pdf/repair/structure.ts';
import { FORMULA_MARK, LANGUAGE_MARK, rebuild } from '../../src/pdf/repair/structureRules.ts';

const piece = (id: number): Content => ({ kind: 'content', page: '1 0', id });
const el = (type: string, kids: readonly Node[], more: Partial<Element> = {}): Element => ({ kind: 'element', type, kids, ...more });
const text = (id: number) => el('NonStruct', [piece(id)]);

/** The tree in one line: `P[0 Formula"p"[1]]`. */
function line(node: Node): string {
  if (node.kind === 'content') return String(node.id);
  if (node.kind === 'annotation') return '@';
  return `${node.type}${node.lang === undefined ? '' : `:${node.lang}`}${node.alt === undefined ? '' : `"${node.alt}"`}[${node.kids.map(line).join(' ')}]`;
}

const formula = (index: number) => ({ spoken: `formula ${index}`, mathml: '<math/>' });

function rebuilt(kids: readonly Node[], painted: Readonly<Record<number, Painted>> = {}): string {
  return line(rebuild(el('Document', kids), { painted: ({ id }) => painted[id] ?? 'text', formula }));
}

describe('rebuild', () => {
  it.each<[string, readonly Node[], string]>([
    ['drops levels without meaning', [el('P', [text(0), el('NonStruct', [text(1)])])], 'Document[P[0 1]]'],
    ['makes a paragraph of loose words below a group', [text(0), text(1), el('H1', [text(2)]), text(3)], 'Document[P[0 1] H1[2] P[3]]'],
    ['knows a formula by its mark and keeps its pieces only', [el('P', [el('Figure', [text(0), el('NonStruct', [text(1)])], { alt: `${FORMULA_MARK}4` })])], 'Document[P[Formula"formula 4"[0 1]]]'],
    ['makes a span of a part in another language', [el('P', [el('Figure', [text(0)], { alt: `${LANGUAGE_MARK}en` })])], 'Document[P[Span:en[0]]]'],
    ['keeps blocks in another language together', [el('Figure', [el('P', [text(0)]), text(1)], { alt: `${LANGUAGE_MARK}en` })], 'Document[Div:en[P[0] P[1]]]'],
    ['keeps a drawing with its text alternative and groups what stands around it', [el('Figure', [el('Figure', [text(0)], { alt: 'a curve' }), text(1)])], 'Document[Div[Figure"a curve"[0] P[1]]]'],
    ['gives a list item a body', [el('L', [el('LI', [el('Lbl', [piece(0)]), text(1), text(2)])])], 'Document[L[LI[Lbl[0] LBody[1 2]]]]'],
    ['takes borders out of a table', [el('Table', [piece(0), el('TR', [el('TH', [text(1)]), el('TD', [])])])], 'Document[Table[TR[TH[1] TD[]]]]'],
    ['drops what is empty', [el('P', []), el('P', [text(0)])], 'Document[P[0]]'],
  ])('%s', (_, kids, expected) => {
    expect(rebuilt(kids)).toBe(expected);
  });

  it('drops lines and areas, but not those of a formula or a drawing', () => {
    const kids = [el('P', [text(0), text(1)]), el('P', [el('Figure', [text(1)], { alt: `${FORMULA_MARK}0` })]), el('Figure', [text(1)], { alt: 'a curve' })];
    expect(rebuilt(kids, { 1: 'graphics' })).toBe('Document[P[0] P[Formula"formula 0"[1]] Figure"a curve"[1]]');
  });

  it('says the head of a table once that is drawn again on the next page', () => {
    const again: Content = { kind: 'content', page: '9 0', id: 8 };
    const row = (type: string, ...kids: Node[]) => el('TR', [el(type, kids)]);
    expect(rebuilt([el('Table', [row('TH', piece(0), again), row('TD', piece(1))])])).toBe('Document[Table[TR[TH[0]] TR[TD[1]]]]');
  });

  it('drops a piece of a drawing that paints nothing', () => {
    expect(rebuilt([el('Figure', [text(0), text(1)], { alt: 'a curve' })], { 1: 'nothing' })).toBe('Document[Figure"a curve"[0]]');
  });

  it('leaves out a formula that is not printed', () => {
    expect(rebuilt([el('P', [text(0), el('Figure', [text(1)], { alt: `${FORMULA_MARK}0` })])], { 1: 'nothing' })).toBe('Document[P[0]]');
  });
});
