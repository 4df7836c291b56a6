import { type AnyNode, type Document, isTag, isText, type Element } from 'domhandler';
import type { Cascade, TextStyle } from './cascade/textStyle.ts';

/** Which characters stand in which style on a page. */
export type TextUses = Map<TextStyle, Set<number>>;

// MathML is read, not seen: KaTeX clips it away, and browsers set it from the system's mathematical font.
const UNSEEN = new Set(['script', 'style', 'title', 'desc', 'metadata', 'math', 'iframe', 'object', 'template', 'datalist', 'head']);

export function addText(uses: TextUses, style: TextStyle, text: string): void {
  const characters = uses.get(style) ?? new Set<number>();
  uses.set(style, characters);
  for (const character of text) characters.add(character.codePointAt(0) ?? 0);
}

/** Text that scripts take out of an attribute and show, or that a field shows. */
function attributeText(element: Element): string {
  let text = '';
  for (const [name, value] of Object.entries(element.attribs)) {
    if (name === 'placeholder' || name === 'value' || name.startsWith('data-')) text += value;
  }
  return text;
}

/** Words that an island may show later stand in its properties; they go with the style that most of it is set in. */
function addIslandWords(element: Element, inside: TextUses, uses: TextUses, script: (element: Element) => string): void {
  const main = [...inside].filter(([style]) => !style.families.some((family) => family.includes('KaTeX'))).toSorted((a, b) => b[1].size - a[1].size)[0];
  if (main === undefined) return;
  addText(uses, main[0], [...(element.attribs['props'] ?? ''), ...script(element)].filter((character) => character > '\u007f').join(''));
}

/**
 * Walk a page and note each character with the style it is set in.
 *
 * @param script the characters of an island's own code, that it may write into the page
 */
export function collectText(document: Document, cascade: Cascade, script: (element: Element) => string = () => ''): TextUses {
  const uses: TextUses = new Map();
  const walk = (nodes: readonly AnyNode[], style: TextStyle, into: TextUses): void => {
    for (const node of nodes) {
      if (isText(node)) addText(into, style, node.data);
      if (!isTag(node) || UNSEEN.has(node.name)) continue;
      const own = cascade.styleOf(node, style);
      const generated = cascade.generated(node, own);
      if (generated !== undefined) addText(into, generated.style, generated.text);
      const attributes = attributeText(node);
      if (attributes !== '') addText(into, own, attributes);
      if (node.name === 'astro-island') {
        const inside: TextUses = new Map();
        walk(node.children, own, inside);
        addIslandWords(node, inside, into, script);
        for (const [inner, characters] of inside) addText(into, inner, String.fromCodePoint(...characters));
      } else walk(node.children, own, into);
    }
  };
  walk(document.children, cascade.initial, uses);
  return uses;
}
