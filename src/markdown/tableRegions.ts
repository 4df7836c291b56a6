import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Rehype plugin: a table scrolls inside its own region, so that it never widens the page. Its id moves to the region. */
export function tableRegions() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || parent === undefined || index === undefined) return;
      const { id, className, ...rest } = node.properties;
      node.properties = rest;
      const region: Element = {
        type: 'element',
        tagName: 'div',
        properties: { ...(id === undefined ? {} : { id }), className: ['table-region', ...(Array.isArray(className) ? className : [])] },
        children: [node],
      };
      parent.children[index] = region;
      return SKIP;
    });
  };
}
