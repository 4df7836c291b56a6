import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import type { Language } from '../i18n/languages.ts';

/** In em of mathematics. A piece that does not fit any more leaves its width to the line before, which is some forty characters long. */
const LONGEST_EM = 5;

/** Rehype plugin: a Chinese paragraph with a long piece of formula is not justified, since the line before such a piece would be torn open. */
export function raggedLines(languageOf: (file: VFile) => Language) {
  return () => (tree: Root, file: VFile): void => {
    if (languageOf(file) !== 'zh') return;
    visit(tree, 'element', (block) => {
      if (block.tagName !== 'p' && block.tagName !== 'dd') return;
      let longest = 0;
      visit(block, 'element', ({ data }) => void (longest = Math.max(longest, data?.unbroken ?? 0)));
      if (longest <= LONGEST_EM) return;
      const { className } = block.properties;
      block.properties['className'] = [...(Array.isArray(className) ? className : []), 'ragged'];
    });
  };
}
