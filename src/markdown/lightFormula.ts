import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visitParents } from 'unist-util-visit-parents';
import { STEP_MARKS } from '../edition/stepMarks.ts';
import { lightPaths } from './lightPaths.ts';

/*
 * KaTeX writes every formula for every place that one could stand in. Here it is known where it stands, so what cannot show goes:
 * a third of the markup, and 0.7 to 1.4 KiB of a page as it is sent. What is left stands where it stood but for rounding. Last in the pipeline, as the steps
 * before it read KaTeX's own marks. What it leaves unsaid, src/styles/equation.css says: a test holds both to KaTeX's measures.
 */

/** A line of mathematics reaches at least this far above and below its baseline, in em, whatever KaTeX's faces round to. */
const LINE = { above: 0.87, below: 0.26 } as const;
/** The stylesheet sets a strut of this height before each stacked line: as good as any above what stands in the line. */
export const STACK_STRUT = 3;
/** KaTeX makes it this much higher than what stands in the line. */
const STRUT_ROOM = 2;
/** Lengths to this many decimals of an em: nothing moves by more than a twelfth of a pixel. */
const DECIMALS = 2;
/** What the stylesheet sets around a relation and an operator, and after a comma, as KaTeX writes it. */
export const SPACE = { mrel: '0.2778', mbin: '0.2222', thin: '0.1667' } as const;
/** The same space standing alone. */
const SPACES: readonly (readonly [em: string, name: string])[] = [
  [SPACE.mrel, 'thick'],
  [SPACE.thin, 'thin'],
];
const SPACED = { mrel: 'rel', mbin: 'bin' } as const;
/** Behind an index or an exponent; the stylesheet's as well. */
export const SCRIPT_SPACE = 'margin-right:0.05em';
/** Sizes of what stands in an index or an exponent, and in one of its own, by one class instead of three. */
const SIZES: Readonly<Record<string, string>> = { 'katex-sizing reset-size6 size3': 'script', 'katex-sizing reset-size3 size1': 'script2' };
/** They tell what an atom is, and no rule of the stylesheet asks. */
const TELLING = new Set(['mord', 'mop', 'mbin', 'mrel', 'mopen', 'mclose', 'mpunct', 'minner', 'mtight', 'enclosing']);

const classesOf = (node: ElementContent | undefined): readonly string[] => (node?.type === 'element' ? ((node.properties['className'] as string[] | undefined) ?? []) : []);
const isA = (node: ElementContent | undefined, name: string): node is Element => classesOf(node).includes(name);
const styleOf = (node: Element): string => String(node.properties['style'] ?? '');
const emOf = (node: Element, property: string): number => Number(new RegExp(`(?:^|;)${property}:(-?[\\d.]+)em`).exec(styleOf(node))?.[1] ?? 0);
const setStyle = (node: Element, style: string): void => void (node.properties['style'] = style === '' ? undefined : style);
const without = (style: string, property: string): string => style.replace(new RegExp(`(^|;)${property}:[^;]*;?`), '$1');
const elementsOf = (node: Element): Element[] => node.children.filter((child): child is Element => child.type === 'element');
const hasNothing = (node: Element): boolean => Object.values(node.properties).every((value) => value === undefined);
/** Rules find these children by their place, and a live equation its slot's own group. */
const keepsChildren = (node: Element): boolean => 'dataSlot' in node.properties || isA(node, 'vlist');

/** A base's strut shows only where it is higher or deeper than the line is by itself. */
const isIdleStrut = (node: ElementContent): boolean =>
  isA(node, 'katex-strut') && emOf(node, 'height') + emOf(node, 'vertical-align') <= LINE.above && -emOf(node, 'vertical-align') <= LINE.below;

/** Whether a stack stands in another, where its height shows nowhere: except in a mark, whose shade is as high as what it marks. */
function isInStack(around: readonly Element[]): boolean {
  const last = around.findLastIndex((each) => isA(each, 'vlist'));
  return last >= 0 && !around.slice(last).some((each) => isA(each, STEP_MARKS.fresh) || isA(each, STEP_MARKS.gone));
}

/** A stack's own height and depth count where it stands in the line itself; what stands in a stack has neither. */
function lightenStack(stack: Element, isInner: boolean): void {
  const [first, second] = elementsOf(stack);
  const upper = first === undefined ? undefined : elementsOf(first)[0];
  if (first === undefined || upper === undefined) return;
  if (isInner || emOf(upper, 'height') <= LINE.above) setStyle(upper, without(styleOf(upper), 'height'));
  const lower = second === undefined ? undefined : elementsOf(second)[0];
  if (lower === undefined || (!isInner && emOf(lower, 'height') > LINE.below)) return;
  stack.children = [first];
  first.children = [upper];
  stack.properties['className'] = classesOf(stack).filter((name) => name !== 'vlist-t2');
}

/** One height for the struts of all stacked lines, so that none has to be written; what is higher keeps its own beside it. */
function levelLine(line: Element, isScript: boolean): void {
  const strut = line.children[0];
  if (!isA(strut, 'pstrut')) return;
  const height = emOf(strut, 'height');
  let style = styleOf(line).replace('margin-left:0em;', '');
  if (isScript) style = style.includes('margin-right') ? style.replace(SCRIPT_SPACE, '') : `${style};margin-right:0`;
  if (height - STRUT_ROOM < STACK_STRUT) {
    line.children.shift();
    style = style.replace(/top:[^;]*/, `top:${emOf(line, 'top') + height - STACK_STRUT}em`);
  }
  setStyle(line, style);
}

const isSpace = (node: ElementContent | undefined, em: string): boolean => isA(node, 'mspace') && classesOf(node).length === 1 && styleOf(node) === `margin-right:${em}em;`;

/** A relation or an operator with its usual space on both sides has it by a rule, without two elements more. */
function joinSpaces(parent: Element): void {
  parent.children = parent.children.filter((child, index, all) => {
    for (const kind of ['mrel', 'mbin'] as const) {
      const around = (at: number): boolean => isA(all[at], kind) && classesOf(all[at]).length === 1 && isSpace(all[at - 1], SPACE[kind]) && isSpace(all[at + 1], SPACE[kind]);
      if (around(index)) (child as Element).properties['className'] = [SPACED[kind]];
      // The atom itself is renamed before the space after it is looked at.
      else if (around(index + 1) || (isA(all[index - 1], SPACED[kind]) && isSpace(child, SPACE[kind]))) return false;
    }
    return true;
  });
}

function shortStyle(style: string): string {
  return style
    .split(';')
    .filter((rule) => rule !== '')
    .map((rule) => rule.replace(/[\d.]+(?:e-\d+)?(?=em)/, (number) => String(Number(Number(number).toFixed(DECIMALS))).replace(/^0\./, '.')))
    .join(';');
}

/** Takes away classes without rules, and elements that are then without anything; rules for children by their place keep theirs. */
function unwrap(node: Element, isLine: boolean): void {
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element' || child.tagName !== 'span') return [child];
    unwrap(child, isA(node, 'vlist'));
    const space = SPACES.find(([em]) => isSpace(child, em));
    if (space !== undefined) child.properties = { className: [space[1]] };
    const classes = classesOf(child).filter((name) => !TELLING.has(name));
    child.properties['className'] = classes.length === 0 ? undefined : (SIZES[classes.join(' ')] ?? classes.join(' ')).split(' ');
    setStyle(child, shortStyle(styleOf(child)));
    return hasNothing(child) && !isLine && !keepsChildren(node) ? child.children : [child];
  });
}

/** Takes from a formula's drawing what does not show. */
export function lightenFormula(drawing: Element): void {
  visitParents(drawing, 'element', (node, parents) => {
    const around = parents as Element[];
    node.children = node.children.filter((child) => !isIdleStrut(child));
    joinSpaces(node);
    if (isA(node, 'vlist-t')) lightenStack(node, isInStack(around));
    if (isA(around.at(-1), 'vlist')) levelLine(node, isA(around.at(-4), 'msupsub'));
  });
  unwrap(drawing, false);
}

/** The same for formulas that KaTeX has written as text. */
export function lightenHtml(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  visitParents(tree, 'element', (node) => {
    if (isA(node, 'katex-html')) lightenFormula(node);
  });
  return lightPaths(toHtml(tree));
}
