import { type AnyNode, type Document, isTag, isText, type Element } from 'domhandler';
import type { Cascade, TextStyle } from './cascade/textStyle.ts';

/** Which characters stand in which style on a page. */
export type TextUses = Map<TextStyle, Set<number>>;

// MathML is read, not seen: KaTeX clips it away, and browsers set it from the system's mathematical font.
const UNSEEN = new Set(['script', 'style', 'title', 'desc', 'metadata', 'math', 'iframe', 'object', 'template', 'datalist', 'head']);

function addText(uses: TextUses, style: TextStyle, text: string): void {
  if (text === '') return;
  const characters = uses.get(style) ?? new Set<number>();
  uses.set(style, characters);
  for (const character of text) characters.add(character.codePointAt(0) ?? 0);
}

/** Text that scripts take out of an attribute and show, or that a field shows; TeX is only ever copied. */
function attributeText(element: Element): string {
  let text = '';
  for (const [name, value] of Object.entries(element.attribs)) {
    if (name === 'placeholder' || name === 'value' || (name.startsWith('data-') && name !== 'data-tex')) text += value;
  }
  return text;
}

/** Sizes, units and the words of its state, whatever they are. */
const ASCII = String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, i) => 0x20 + i));

/** What a script or the printer writes in the style of an element that stands for it. */
function scriptText(element: Element, { script, sectionLabel = '', runningHeads = '' }: Walk): string {
  const names = element.attribs['class'] ?? '';
  if (names.startsWith('offline ')) return (script?.(element) ?? '') + ASCII;
  // The heads of printed pages are set as the page's foot is.
  if (names.startsWith('site-foot ')) return runningHeads;
  // The tools of a block in the other language are named as the links are.
  return names === 'twin' ? (element.attribs['aria-label'] ?? '') + sectionLabel : '';
}

/** Words that an island may show later stand in its properties; they go with the style that most of it is set in. */
function addIslandWords(element: Element, inside: TextUses, uses: TextUses, script: (element: Element) => string): void {
  const main = [...inside].filter(([style]) => !style.families.some((family) => family.includes('KaTeX'))).toSorted((a, b) => b[1].size - a[1].size)[0];
  if (main === undefined) return;
  addText(uses, main[0], (element.attribs['props'] ?? '') + script(element));
}

interface Walk {
  readonly html: string;
  readonly cascade: Cascade;
  readonly skipsHidden: boolean;
  readonly script?: (element: Element) => string;
  /** What the link of a section is called. */
  readonly sectionLabel?: string;
  /** What stands at the head of printed pages. */
  readonly runningHeads?: string;
}

/** What stands around a formula, as far as rules ask for it. */
function surroundings(element: Element): string {
  let chain = '';
  for (let { parent } = element; parent !== null && isTag(parent); { parent } = parent) chain += `${parent.name}.${parent.attribs['class'] ?? ''}>`;
  return chain;
}

/** Formulas are most of a page, and the same ones stand in both languages and in the whole article: each is walked once. */
const formulas = new WeakMap<Cascade, Map<string, TextUses>>();

function formulaText(element: Element, style: TextStyle, walk: Walk): TextUses {
  const known = formulas.get(walk.cascade) ?? new Map<string, TextUses>();
  formulas.set(walk.cascade, known);
  const key = `${surroundings(element)}${walk.html.slice(element.startIndex ?? 0, (element.endIndex ?? 0) + 1)}`;
  const already = known.get(key);
  if (already !== undefined) return already;
  const uses: TextUses = new Map();
  walkNodes(element.children, style, uses, walk);
  known.set(key, uses);
  return uses;
}

function addAll(uses: TextUses, more: TextUses): void {
  for (const [style, characters] of more) addText(uses, style, String.fromCodePoint(...characters));
}

/** Note each character with the style it is set in. */
function walkNodes(nodes: readonly AnyNode[], style: TextStyle, uses: TextUses, walk: Walk): void {
  const { cascade, skipsHidden, script } = walk;
  for (const node of nodes) {
    if (isText(node)) addText(uses, style, node.data);
    if (!isTag(node) || UNSEEN.has(node.name)) continue;
    const own = cascade.styleOf(node, style);
    if (skipsHidden && own.hidden) continue;
    const generated = cascade.generated(node, own);
    if (generated !== undefined) addText(uses, generated.style, generated.text);
    if (script !== undefined) addText(uses, own, attributeText(node) + scriptText(node, walk));
    if (node.attribs['class'] === 'katex') addAll(uses, formulaText(node, own, walk));
    else if (script !== undefined && node.name === 'astro-island') {
      const inside: TextUses = new Map();
      walkNodes(node.children, own, inside, walk);
      addIslandWords(node, inside, uses, script);
      addAll(uses, inside);
    } else walkNodes(node.children, own, uses, walk);
  }
}

/** A page as its file has it, and as it was parsed. */
export interface ParsedPage {
  readonly html: string;
  readonly document: Document;
}

/**
 * Every character that a page may come to show, with the styles it may be set in.
 *
 * @param script the characters of an island's own code, that it may write into the page
 */
export function collectAll({ html, document }: ParsedPage, cascade: Cascade, script: (element: Element) => string): TextUses {
  const uses: TextUses = new Map();
  const sectionLabel = /class="section-link"[^>]*aria-label="([^"]*)"/.exec(html)?.[1] ?? '';
  const runningHeads = [...html.matchAll(/@page[^{]*\{@top-left\{content:"([^"]*)"/g)].map(([, text]) => text).join('');
  walkNodes(document.children, cascade.initial, uses, { html, cascade, skipsHidden: false, script, sectionLabel, runningHeads });
  return uses;
}

/** The characters that a browser lays out when the page opens, in the view that the cascade was made for. */
export function collectFirst({ html, document }: ParsedPage, cascade: Cascade): TextUses {
  const uses: TextUses = new Map();
  walkNodes(document.children, cascade.initial, uses, { html, cascade, skipsHidden: true });
  return uses;
}

/** What stands above an element, as its own text inherits it. */
function styleAround(element: Element, cascade: Cascade): TextStyle {
  const { parent } = element;
  return parent === null || !isTag(parent) ? cascade.initial : cascade.styleOf(parent, styleAround(parent, cascade));
}

/** Every character of one element of a page, for a page that shows a copy of it. */
export function collectElement({ html }: ParsedPage, element: Element, cascade: Cascade): TextUses {
  const uses: TextUses = new Map();
  walkNodes([element], styleAround(element, cascade), uses, { html, cascade, skipsHidden: false });
  return uses;
}

/** Joins what several walks have found. */
export function joinUses(all: readonly TextUses[]): TextUses {
  const uses: TextUses = new Map();
  for (const each of all) addAll(uses, each);
  return uses;
}
