import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { classes, equationsIn, idOf, idsIn, isElement } from './hastParts.ts';
import { isEquations, pairEquations, pairFigures, pairHeadings, pairItems, pairTexts } from './pairKinds.ts';
import { pairTables } from './pairTables.ts';

/** One edition's blocks as the build has set them. */
export interface Side {
  readonly tag: string;
  readonly html: string;
}

export interface Places {
  /** The ids that every edition has. */
  isShared(id: string): boolean;
  /** Markup that leads to a figure in every language. */
  voicesOf?(id: string): string;
  /** Where a section stands in the language of the tag alone. */
  addressIn?(tag: string, id: string): string;
}

type Kind = 'heading' | 'equations' | 'figure' | 'item' | 'table' | 'container' | 'text';

/** What a block is found by in the other edition: its id, or the ids of the equations that it sets, or else its class. */
function keyOf(node: Element): string {
  const key = idOf(node) ?? equationsIn(node).map(idOf).join(' ');
  return key === '' ? `.${classes(node).join('.')}` : key;
}

function kindOf(node: Element): Kind {
  if (/^h[1-6]$/.test(node.tagName)) return 'heading';
  if (isEquations(node)) return 'equations';
  if (node.tagName === 'figure') return 'figure';
  if (node.tagName === 'li') return 'item';
  if (classes(node).includes('table-region')) return 'table';
  // What consists of blocks with ids of their own: each of them finds its twin beside it.
  return ['ul', 'ol'].includes(node.tagName) || classes(node).includes('erratum') ? 'container' : 'text';
}

/** What the browser runs or applies, which is no block. */
const isMachinery = (node: Element): boolean => ['script', 'style', 'link', 'template'].includes(node.tagName);

const blocksOf = (side: Side): Element[] => (fromHtml(side.html, { fragment: true }) as Root).children.filter(isElement);
const insideOf = (block: Element): Element[] => block.children.filter(isElement);

/**
 * The editions of a page block by block: each id once, equations, figures and tables once, text in every language beside each other
 * in the order of `sides`; of a list, item by item.
 */
export function pairBlocks(sides: readonly Side[], { isShared, voicesOf = () => '', addressIn = (_, id) => `#${id}` }: Places): string {
  const tags = sides.map(({ tag }) => tag);
  const [first = [], ...others] = sides.map(blocksOf);
  const shared = new Set(first.flatMap(idsIn).filter(isShared));

  function pairOne(all: readonly Element[]): Element {
    const [block, ...twins] = all as [Element, ...Element[]];
    switch (kindOf(block)) {
      case 'heading':
        return pairHeadings(all, tags, (tag) => addressIn(tag, idOf(block)?.replace(/-title$/, '') ?? ''));
      case 'equations':
        return pairEquations(all, tags, shared);
      case 'figure':
        return pairFigures(all, tags, fromHtml(voicesOf(keyOf(block)), { fragment: true }).children);
      case 'item':
        return pairItems(all, tags, shared);
      case 'table':
        return pairTables(all, tags);
      case 'container':
        return { ...block, children: pairAll(insideOf(block), twins.map(insideOf)) };
      default:
        return pairTexts(all, tags, shared, (tag) => addressIn(tag, idOf(block) ?? ''));
    }
  }

  function pairAll(blocks: readonly Element[], beside: readonly (readonly Element[])[]): Element[] {
    const found = beside.map((each) => new Map(each.filter((block) => !isMachinery(block)).map((block) => [keyOf(block), block])));
    return blocks.map((block) => {
      if (isMachinery(block)) return block;
      const twins = found.map((each, index) => {
        const twin = each.get(keyOf(block));
        if (twin === undefined) throw new Error(`#${keyOf(block)} stands in ${tags[0] ?? ''} and not in ${tags[index + 1] ?? ''}: the editions must have the same blocks`);
        return twin;
      });
      return pairOne([block, ...twins]);
    });
  }

  return toHtml({ type: 'root', children: pairAll(first, others) });
}
