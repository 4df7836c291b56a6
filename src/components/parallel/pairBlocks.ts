import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** One edition's blocks as the build has set them. */
export interface Side {
  readonly tag: string;
  readonly html: string;
}

type Kind = 'heading' | 'equations' | 'figure' | 'text';

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({ type: 'element', tagName, properties, children });
const classes = (node: Element): readonly string[] => (Array.isArray(node.properties['className']) ? node.properties['className'].map(String) : []);
const idOf = (node: Element): string | undefined => (node.properties['id'] === undefined ? undefined : String(node.properties['id']));
const isElement = (node: RootContent): node is Element => node.type === 'element';

function idsIn(block: Element): string[] {
  const ids: string[] = [];
  visit(block, 'element', (node) => {
    const id = idOf(node);
    if (id !== undefined) ids.push(id);
  });
  return ids;
}

const equationsIn = (node: Element): Element[] => selectAll('[data-equation]', node);

/** What a block is found by in the other edition: its id, or the ids of the equations that it sets. */
function keyOf(node: Element): string {
  return idOf(node) ?? equationsIn(node).map(idOf).join(' ');
}

function kindOf(node: Element): Kind {
  if (/^h[1-6]$/.test(node.tagName)) return 'heading';
  if (classes(node).includes('equations')) return 'equations';
  return node.tagName === 'figure' ? 'figure' : 'text';
}

/** What the browser runs or applies, which is no block. */
const isMachinery = (node: Element): boolean => ['script', 'style', 'link', 'template'].includes(node.tagName);

function blocksOf(side: Side): Element[] {
  return (fromHtml(side.html, { fragment: true }) as Root).children.filter(isElement);
}

/** The formula of a display without the stop that ends it in one language and not in another. */
function formulas(node: Element): string {
  return selectAll('annotation', node)
    .map((each) => toString(each).replace(/\\text\{[.,;]\}|[.,;]/g, '').replace(/\s+/g, ''))
    .join('\n');
}

/**
 * The block without its ids, which stand in the first language or on the pair: an id that can be linked to exists once.
 * Ids that serve the block itself, such as the name of its heading, are kept apart by the language.
 */
function withoutIds(block: Element, shared: ReadonlySet<string>, tag: string): Element {
  const renamed = (id: unknown): string => `${tag}-${String(id)}`;
  visit(block, 'element', (node) => {
    const id = idOf(node);
    if (id !== undefined && shared.has(id)) delete node.properties['id'];
    else if (id !== undefined) node.properties['id'] = renamed(id);
    const labels = node.properties['ariaLabelledBy'];
    if (Array.isArray(labels)) node.properties['ariaLabelledBy'] = labels.map(renamed);
  });
  return block;
}

function dropLinks(block: Element, name: string): Element {
  visit(block, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined || !classes(node).includes(name)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return block;
}

/** One heading for both: an outline names each section once. The link to copy stands once as well. */
function pairHeadings(blocks: readonly Element[], tags: readonly string[]): Element {
  const [first] = blocks as [Element];
  const sides = blocks.map((block, index) => element('span', { lang: tags[index] ?? '' }, (index === 0 ? block : dropLinks(block, 'section-link')).children));
  return { ...first, properties: { ...first.properties, className: [...classes(first), 'pair'] }, children: sides };
}

/** A display is set once; where its words differ, each language has its own, and the numbers stand with the first. */
function pairEquations(blocks: readonly Element[], tags: readonly string[], shared: ReadonlySet<string>): Element {
  const [first, ...others] = blocks as [Element, ...Element[]];
  const differing = others.map((block, index) => ({ block, tag: tags[index + 1] ?? '' })).filter(({ block }) => formulas(block) !== formulas(first));
  if (differing.length === 0) return { ...first, properties: { ...first.properties, className: [...classes(first), 'set-once'] } };
  const { id, ...rest } = first.properties;
  const own = { ...first, properties: rest };
  const also = differing.map(({ block, tag }) => {
    for (const equation of equationsIn(block)) delete equation.properties['dataEquation'];
    return element('div', { lang: tag }, [dropLinks(withoutIds(block, shared, tag), 'equation-number')]);
  });
  return element('div', { ...(id === undefined ? {} : { id }), className: ['set-twice'] }, [element('div', { lang: tags[0] ?? '' }, [own]), ...also]);
}

/** A figure is set once, in the first language, and leads to itself in the others; its caption is text and stands in every language. */
function pairFigures(blocks: readonly Element[], tags: readonly string[], voices: readonly RootContent[]): Element {
  const [first, ...others] = blocks as [Element, ...Element[]];
  const captionOf = (figure: Element): Element | undefined => figure.children.find((child): child is Element => child.type === 'element' && child.tagName === 'figcaption');
  const caption = captionOf(first);
  if (caption !== undefined) {
    caption.children = [first, ...others].map((figure, index) => element('div', { lang: tags[index] ?? '' }, captionOf(figure)?.children ?? []));
    caption.properties = { ...caption.properties, className: ['pair'] };
    first.children.splice(first.children.indexOf(caption), 0, ...voices.filter(isElement));
  }
  return { ...first, properties: { ...first.properties, lang: tags[0] ?? '', className: [...classes(first), 'set-once'] } };
}

/** Text in every language, under the one id. */
function pairTexts(blocks: readonly Element[], tags: readonly string[], shared: ReadonlySet<string>): Element {
  const [first] = blocks as [Element];
  const id = idOf(first);
  const sides = blocks.map((block, index) => {
    const side = index === 0 ? block : withoutIds(block, shared, tags[index] ?? '');
    delete side.properties['id'];
    return element('div', { lang: tags[index] ?? '' }, [side]);
  });
  return element('div', { ...(id === undefined ? {} : { id }), className: ['pair'] }, sides);
}

/**
 * The editions of a page block by block: each id once, equations and figures once, text in every language beside each other
 * in the order of `sides`. `isShared` knows the ids that every edition has; `voicesOf` leads to a figure in every language, and may be left out.
 */
export function pairBlocks(sides: readonly Side[], isShared: (id: string) => boolean, voicesOf: (id: string) => string = () => ''): string {
  const tags = sides.map(({ tag }) => tag);
  const [first = [], ...others] = sides.map(blocksOf);
  const found = others.map((blocks) => new Map(blocks.filter((block) => !isMachinery(block)).map((block) => [keyOf(block), block])));
  const shared = new Set(first.flatMap(idsIn).filter(isShared));
  const paired = first.map((block): Element => {
    if (isMachinery(block)) return block;
    const twins = found.map((blocks, index) => {
      const twin = blocks.get(keyOf(block));
      if (twin === undefined) throw new Error(`#${keyOf(block)} stands in ${tags[0] ?? ''} and not in ${tags[index + 1] ?? ''}: the editions must have the same blocks`);
      return twin;
    });
    const all = [block, ...twins];
    switch (kindOf(block)) {
      case 'heading':
        return pairHeadings(all, tags);
      case 'equations':
        return pairEquations(all, tags, shared);
      case 'figure':
        return pairFigures(all, tags, fromHtml(voicesOf(keyOf(block)), { fragment: true }).children);
      default:
        return pairTexts(all, tags, shared);
    }
  });
  return toHtml({ type: 'root', children: paired });
}
