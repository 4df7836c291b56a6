import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import type { Language } from '../i18n/languages.ts';

const WIDE = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’—…]';
const BETWEEN_WIDE = new RegExp(`(?<=${WIDE})[ \\t]*\\n[ \\t]*(?=${WIDE})`, 'gu');
const BESIDE_WIDE = new RegExp(`(?<=${WIDE})[ \\t]*\\n[ \\t]*|[ \\t]*\\n[ \\t]*(?=${WIDE})`, 'gu');

/** Remark plugin: a line broken in a Chinese source next to a Han character or its punctuation leaves no space in the page. */
export function softBreaks(languageOf: (file: VFile) => Language) {
  return () => (tree: Root, file: VFile): void => {
    if (languageOf(file) !== 'zh') return;
    visit(tree, 'text', (node) => {
      node.value = node.value.replace(BETWEEN_WIDE, '').replace(BESIDE_WIDE, '');
    });
  };
}
