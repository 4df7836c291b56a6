import { contentsOf, type Content, type Element, type Node } from './structure.ts';
import type { Painted } from './markedContent.ts';

/** How the page was marked for print: a figure whose text alternative begins with one of these is not a figure. The formula's number or the language's tag follows. */
export const FORMULA_MARK = '§formula ';
export const LANGUAGE_MARK = '§language ';

export interface SpokenFormula {
  readonly spoken: string;
  readonly mathml: string;
}

export interface Rules {
  readonly painted: (content: Content) => Painted;
  readonly formula: (index: number) => SpokenFormula;
}

const GROUPS = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'LBody', 'Caption']);
const INLINE = new Set(['Span', 'Link', 'Formula', 'Quote', 'Code', 'Em', 'Strong', 'Note', 'Reference']);
/** These may not hold content themselves: what Chromium puts there are borders and backgrounds. */
const NO_CONTENT = new Set(['Table', 'TR', 'THead', 'TBody', 'TFoot', 'L']);

/**
 * The structure tree as a reader's software should find it, from the one that Chromium wrote: formulas as formulas, list items
 * with bodies, no levels without meaning, nothing that is mere decoration.
 */
export function rebuild(root: Element, rules: Rules): Element {
  const [tree] = rebuilt(root, rules, false);
  if (tree?.kind !== 'element') throw new Error('the PDF has an empty structure tree');
  return tree;
}

function rebuilt(node: Node, rules: Rules, isPicture: boolean): Node[] {
  if (node.kind === 'annotation') return [node];
  if (node.kind === 'content') {
    const painted = rules.painted(node);
    return painted === 'text' || (isPicture && painted === 'graphics') ? [node] : [];
  }
  const { alt = '' } = node;
  if (alt.startsWith(FORMULA_MARK)) return formula(node, rules.formula(Number(alt.slice(FORMULA_MARK.length))), rules);
  const picture = isPicture || (node.type === 'Figure' && alt !== '' && !alt.startsWith(LANGUAGE_MARK));
  const kids = node.kids
    .filter((kid) => kid.kind !== 'content' || !NO_CONTENT.has(node.type))
    .flatMap((kid) => rebuilt(kid, rules, picture));
  if (kids.length === 0 && node.type !== 'TD' && node.type !== 'TH') return [];
  if (alt.startsWith(LANGUAGE_MARK)) {
    const part = { ...node, alt: undefined, lang: alt.slice(LANGUAGE_MARK.length) };
    return [kids.every(isInline) ? { ...part, type: 'Span', kids } : { ...part, type: 'Div', kids: paragraphs(kids) }];
  }
  // The drawing inside a figure carries the text alternative; the figure around it is a group.
  if (node.type === 'Figure' && alt === '') return [{ ...node, type: 'Div', kids: paragraphs(kids) }];
  if (picture) return [{ ...node, kids: kids.flatMap(contentsOf) }];
  if (node.type === 'NonStruct') return kids;
  if (node.type === 'TR') return [{ ...node, kids: isHead(kids) ? kids.flatMap((kid) => onPage(kid, contentsOf(node)[0]?.page)) : kids }];
  if (node.type === 'LI') return [{ ...node, kids: listItem(kids) }];
  if (GROUPS.has(node.type)) return [{ ...node, kids: paragraphs(kids) }];
  return [{ ...node, kids }];
}

const isHead = (kids: readonly Node[]): boolean => kids.every((kid) => kid.kind === 'element' && kid.type === 'TH');

/** What stands on one page: a table's head that is drawn again on the next page is said once. */
function onPage(node: Node, page: string | undefined): Node[] {
  if (node.kind !== 'element') return node.page === page ? [node] : [];
  return [{ ...node, kids: node.kids.flatMap((kid) => onPage(kid, page)) }];
}

function formula(node: Element, { spoken, mathml }: SpokenFormula, rules: Rules): Node[] {
  const kids = contentsOf(node).filter((content) => rules.painted(content) !== 'nothing');
  return kids.length === 0 ? [] : [{ kind: 'element', type: 'Formula', alt: spoken, mathml, kids }];
}

function isInline(node: Node): boolean {
  return node.kind !== 'element' || INLINE.has(node.type);
}

/** Below a group stand blocks only: a run of loose words becomes a paragraph. */
function paragraphs(kids: readonly Node[]): Node[] {
  const blocks: Node[] = [];
  let run: Node[] = [];
  const end = () => {
    if (run.length > 0) blocks.push({ kind: 'element', type: 'P', kids: run });
    run = [];
  };
  for (const kid of kids) {
    if (isInline(kid)) run.push(kid);
    else {
      end();
      blocks.push(kid);
    }
  }
  end();
  return blocks;
}

function listItem(kids: readonly Node[]): Node[] {
  const labels = kids.filter((kid) => kid.kind === 'element' && kid.type === 'Lbl');
  const body = kids.filter((kid) => !labels.includes(kid));
  return [...labels, { kind: 'element', type: 'LBody', kids: body.every(isInline) ? body : paragraphs(body) }];
}
