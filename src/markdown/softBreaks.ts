import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const WIDE = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’—…]';
const BETWEEN_WIDE = new RegExp(`(?<=${WIDE})[ \\t]*\\n[ \\t]*(?=${WIDE})`, 'gu');
const BESIDE_WIDE = new RegExp(`(?<=${WIDE})[ \\t]*\\n[ \\t]*|[ \\t]*\\n[ \\t]*(?=${WIDE})`, 'gu');

/** Remark plugin: a line broken in the source next to a Han character leaves no space in the page. */
export function softBreaks() {
  return (tree: Root): void => {
    visit(tree, 'text', (node) => {
      node.value = node.value.replace(BETWEEN_WIDE, '').replace(BESIDE_WIDE, '');
    });
  };
}
