import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { SKIP, visit } from 'unist-util-visit';
import { labels } from '../i18n/labels.ts';
import type { Language } from '../i18n/languages.ts';

/** Rehype plugin: says in words, at the end of a paragraph or item, that it is this edition's own. Headings say it themselves. */
export function addedMarks(languageOf: (file: VFile) => Language) {
  return () => (tree: Root, file: VFile): void => {
    const words = labels[languageOf(file)];
    visit(tree, 'element', (node) => {
      const classes = node.properties['className'];
      if ((node.tagName !== 'p' && node.tagName !== 'li') || !Array.isArray(classes) || !classes.includes('added')) return;
      const target = node.tagName === 'li' ? (node.children.findLast((child) => child.type === 'element' && child.tagName === 'p') ?? node) : node;
      if (target.type !== 'element') return;
      target.children.push(
        { type: 'text', value: '\u00a0' },
        { type: 'element', tagName: 'span', properties: { className: ['added-mark'] }, children: [{ type: 'text', value: words.added }] },
      );
      return SKIP;
    });
  };
}
