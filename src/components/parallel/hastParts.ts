import type { Element, ElementContent, RootContent } from 'hast';
import { selectAll } from 'hast-util-select';
import { SKIP, visit } from 'unist-util-visit';

export const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({ type: 'element', tagName, properties, children });
export const isElement = (node: RootContent): node is Element => node.type === 'element';
export const idOf = (node: Element): string | undefined => (node.properties['id'] === undefined ? undefined : String(node.properties['id']));
export const classes = (node: Element): readonly string[] => (Array.isArray(node.properties['className']) ? node.properties['className'].map(String) : []);
export const withClass = (node: Element, name: string): Element['properties'] => ({ ...node.properties, className: [...classes(node), name] });

/** The id to give on, for an element that may have none. */
export const idFrom = (node: Element): Element['properties'] => (idOf(node) === undefined ? {} : { id: idOf(node) });

export function idsIn(block: Element): string[] {
  const ids: string[] = [];
  visit(block, 'element', (node) => {
    const id = idOf(node);
    if (id !== undefined) ids.push(id);
  });
  return ids;
}

export const equationsIn = (node: Element): Element[] => selectAll('[data-equation]', node);

/**
 * The block without its ids, which stand in the first language or on the pair: an id that can be linked to exists once.
 * Ids that serve the block itself, such as the name of its heading, are kept apart by the language.
 */
export function withoutIds(block: Element, shared: ReadonlySet<string>, tag: string): Element {
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

export function dropLinks(block: Element, name: string): Element {
  visit(block, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined || !classes(node).includes(name)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return block;
}
