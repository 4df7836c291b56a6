import type { Heading, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import katex from 'katex';
import { katexOptions } from './katexOptions.ts';
import type { Identified } from './blockIds.ts';
import type { SectionOutline } from './types.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function phrasingHtml(node: PhrasingContent): string {
  if (node.type === 'text') return escaped(node.value);
  if (node.type === 'inlineMath') return katex.renderToString(node.value, { ...katexOptions, output: 'html' });
  if ('children' in node) return node.children.map(phrasingHtml).join('');
  return escaped(toString(node));
}

/** Numbers the headings of a chapter: 2.1, 2.2, 2.2.1, … */
export function outlineSections(headings: readonly (Identified & Heading)[], chapter: number | undefined): SectionOutline[] {
  let section = 0;
  let subsection = 0;
  return headings.map((heading) => {
    if (heading.depth === 2) {
      section += 1;
      subsection = 0;
    } else subsection += 1;
    const number = chapter === undefined ? undefined : [chapter, section, ...(heading.depth === 2 ? [] : [subsection])].join('.');
    return {
      id: heading.data?.id ?? '',
      depth: heading.depth === 2 ? 2 : 3,
      number,
      title: toString(heading),
      titleHtml: heading.children.map(phrasingHtml).join(''),
      added: heading.data?.added ?? false,
    };
  });
}
