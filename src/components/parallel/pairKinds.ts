import type { Element, RootContent } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { differInWords, sayInBoth } from './bothWords.ts';
import { classes, dropLinks, element, equationsIn, idFrom, isElement, withClass, withoutIds } from './hastParts.ts';

/** The formula of a display without the stop that ends it in one language and not in another. */
function formulas(node: Element): string {
  return selectAll('annotation', node)
    .map((each) => toString(each).replace(/\\text\{[.,;]\}|[.,;]/g, '').replace(/\s+/g, ''))
    .join('\n');
}

/** The first language's link to copy is to the pair, each other's to the place where that language stands alone. */
function leadAway(blocks: readonly Element[], tags: readonly string[], addressIn: (tag: string) => string): void {
  blocks.forEach((block, index) => {
    const tag = tags[index] ?? '';
    for (const link of index === 0 ? [] : selectAll('.section-link', block)) Object.assign(link.properties, { href: addressIn(tag), hrefLang: tag });
  });
}

/** One heading for both: an outline names each section once. */
export function pairHeadings(blocks: readonly Element[], tags: readonly string[], addressIn: (tag: string) => string): Element {
  const [first] = blocks as [Element];
  leadAway(blocks, tags, addressIn);
  const sides = blocks.map((block, index) => element('span', { lang: tags[index] ?? '' }, block.children));
  return { ...first, properties: withClass(first, 'pair'), children: sides };
}

/** A display is set once, with the words of both where they differ; where more does, each language has its own, and the numbers stand with the first. */
export function pairEquations(blocks: readonly Element[], tags: readonly string[], shared: ReadonlySet<string>): Element {
  const [first, ...others] = blocks as [Element, ...Element[]];
  const differing = others.map((block, index) => ({ block, tag: tags[index + 1] ?? '' })).filter(({ block }) => formulas(block) !== formulas(first));
  if (differing.every(({ block }) => differInWords(first, block))) {
    for (const { block } of differing) sayInBoth(first, block);
    return { ...first, properties: withClass(first, 'set-once') };
  }
  const { id: _, ...rest } = first.properties;
  const own = { ...first, properties: rest };
  const also = differing.map(({ block, tag }) => {
    for (const equation of equationsIn(block)) delete equation.properties['dataEquation'];
    return element('div', { lang: tag }, [dropLinks(withoutIds(block, shared, tag), 'equation-number')]);
  });
  return element('div', { ...idFrom(first), className: ['set-twice'] }, [element('div', { lang: tags[0] ?? '' }, [own]), ...also]);
}

/** A figure's title for its caption: hidden in the language that the figure itself speaks. */
function nameOf(figure: Element, isSpoken: boolean): Element[] {
  return selectAll('.figure-title', figure).map((title) => element('div', { className: ['figure-name'], hidden: isSpoken }, [element('b', {}, title.children)]));
}

/** A figure is set once, in the first language, and leads to itself in the others; its caption is text and stands in every language. */
export function pairFigures(blocks: readonly Element[], tags: readonly string[], voices: readonly RootContent[]): Element {
  const [first, ...others] = blocks as [Element, ...Element[]];
  const captionOf = (figure: Element): Element | undefined => figure.children.find((child): child is Element => child.type === 'element' && child.tagName === 'figcaption');
  const caption = captionOf(first);
  if (caption !== undefined) {
    caption.children = [first, ...others].map((figure, index) => element('div', { lang: tags[index] ?? '' }, [...nameOf(figure, index === 0), ...(captionOf(figure)?.children ?? [])]));
    caption.properties = { ...caption.properties, className: ['pair'] };
    first.children.splice(first.children.indexOf(caption), 0, ...voices.filter(isElement));
  }
  return { ...first, properties: { ...first.properties, lang: tags[0] ?? '', className: [...classes(first), 'set-once'] } };
}

/** Text in every language, under the one id. */
export function pairTexts(blocks: readonly Element[], tags: readonly string[], shared: ReadonlySet<string>, addressIn: (tag: string) => string): Element {
  const [first] = blocks as [Element];
  leadAway(blocks, tags, addressIn);
  const own = idFrom(first);
  const sides = blocks.map((block, index) => {
    const side = index === 0 ? block : withoutIds(block, shared, tags[index] ?? '');
    delete side.properties['id'];
    return element('div', { lang: tags[index] ?? '' }, [side]);
  });
  return element('div', { ...own, className: ['pair'] }, sides);
}

/** One item for both: a list counts each once. */
export function pairItems(blocks: readonly Element[], tags: readonly string[], shared: ReadonlySet<string>): Element {
  const [first] = blocks as [Element];
  const sides = blocks.map((block, index) => element('div', { lang: tags[index] ?? '' }, (index === 0 ? block : withoutIds(block, shared, tags[index] ?? '')).children));
  return { ...first, children: [element('div', { className: ['pair'] }, sides)] };
}

export const isEquations = (node: Element): boolean => classes(node).includes('equations');
