import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import type { Edition } from '../edition/types.ts';
import { phrases } from '../i18n/phrases.ts';
import { labels } from '../i18n/labels.ts';
import { twinLinks } from './twins.ts';

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({ type: 'element', tagName, properties, children });
const text = (value: string): ElementContent => ({ type: 'text', value });

/** Text with a break allowed only between phrases. */
function broken(node: ElementContent, edition: Edition): ElementContent[] {
  if (node.type === 'element') return [{ ...node, children: node.children.flatMap((child) => broken(child, edition)) }];
  if (node.type !== 'text') return [node];
  const parts = phrases(node.value, edition.language, edition.terms);
  return parts.flatMap((part, index) => (index === 0 ? [text(part)] : [element('wbr', {}, []), text(part)]));
}

/** Rehype plugin: a heading's number, its link to copy, its links to the other languages, the mark of an added section, beside the last word, and where it may break. */
export function headings(editionFor: (file: VFile) => Edition) {
  return () => (tree: Root, file: VFile): void => {
    const edition = editionFor(file);
    const words = labels[edition.language];
    const sections = new Map(edition.pages.flatMap((page) => page.sections).map((section) => [section.id, section]));
    visit(tree, 'element', (node) => {
      const id = String(node.properties['id'] ?? '');
      const section = sections.get(id);
      if ((node.tagName !== 'h2' && node.tagName !== 'h3') || section === undefined) return;
      node.properties['className'] = ['section-heading', ...(section.added ? ['added'] : [])];
      const content = node.children.flatMap((child) => broken(child, edition));
      node.children = [
        ...(section.number === undefined ? [] : [element('span', { className: ['section-number'] }, [text(section.number)]), text(' ')]),
        ...content,
        ...(section.added ? [text('\u00a0'), element('span', { className: ['added-mark'] }, [text(words.added)])] : []),
        text(' '),
        element('a', { className: ['section-link'], href: `#${id}`, ariaLabel: words.linkToSection }, [text('#')]),
        ...twinLinks(id, edition.language, 'section-twin'),
      ];
    });
  };
}
