import type { Element, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { labels } from '../i18n/labels.ts';
import { languages, otherLanguages, type Language } from '../i18n/languages.ts';

/** Links from a block or section to itself in the other languages. The page that it stands on makes their addresses. */
export function twinLinks(id: string, language: Language, className: string): Element[] {
  return otherLanguages(language).map((code): Element => {
    const { tag, mark } = languages[code];
    return {
      type: 'element',
      tagName: 'a',
      properties: { className: [className], href: `#${id}`, hrefLang: tag, ariaLabel: labels[language].samePlaceIn(code) },
      children: [{ type: 'text', value: mark }],
    };
  });
}

const isElement = (node: RootContent): node is Element => node.type === 'element';

/** Formulas and figures read the same in every language; headings have their own link. */
function blocksOf(node: Element): Element[] {
  if (node.tagName === 'ul' || node.tagName === 'ol') return node.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'li');
  const isRegion = Array.isArray(node.properties['className']) && node.properties['className'].includes('table-region');
  return node.tagName === 'p' || node.tagName === 'blockquote' || isRegion ? [node] : [];
}

/** Where the link stands: at the end of the words, so that a last paragraph holds it and not the item around it. */
function endOf(block: Element): Element {
  const last = block.children.findLast((child) => child.type === 'element');
  return last?.type === 'element' && last.tagName === 'p' ? last : block;
}

/** Rehype plugin: ends every paragraph, list item and table with its link to itself in the other languages. Components set their own. */
export function twins(languageOf: (file: VFile) => Language) {
  return () => (tree: Root, file: VFile): void => {
    const language = languageOf(file);
    for (const block of tree.children.filter(isElement).flatMap(blocksOf)) {
      const id = block.properties['id'];
      if (typeof id === 'string') endOf(block).children.push(...twinLinks(id, language, 'twin'));
    }
  };
}
