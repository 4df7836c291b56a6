import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { PhrasingContent, RootContent, TableCell } from 'mdast';
import type { Language } from '../i18n/languages.ts';
import { mathmlTex } from './mathmlTex.ts';
import { words } from './words.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** Words of a built figure as Markdown: bold, letters of mathematics, indices and formulas stay what they are. */
function phrasing(nodes: readonly ElementContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return [text(node.value)];
    if (node.type !== 'element') return [];
    const isA = (name: string): boolean => node.properties['className']?.toString().split(',').includes(name) === true;
    // The link of a figure to itself, a sign.
    if (isA('figure-link')) return [];
    const math = isA('katex') ? select('math', node) : undefined;
    if (math !== undefined) return [{ type: 'inlineMath', value: mathmlTex(math) } as PhrasingContent];
    const inner = phrasing(node.children);
    if (node.tagName === 'b') return [{ type: 'strong', children: inner }];
    if (node.tagName === 'var') return [{ type: 'emphasis', children: inner }];
    if (node.tagName === 'sub' || node.tagName === 'sup') return [{ type: 'html', value: `<${node.tagName}>` }, ...inner, { type: 'html', value: `</${node.tagName}>` }];
    return inner;
  });
}

const paragraph = (children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });

function tableOf(table: Element): RootContent {
  const rows = selectAll('tr', table).map((row) => selectAll('th, td', row).map((cell): TableCell => ({ type: 'tableCell', children: phrasing(cell.children) })));
  return { type: 'table', children: rows.map((children) => ({ type: 'tableRow', children })) };
}

/** What a figure of a built page says without being seen: its name, its caption, its drawing in words, its numbers, and where it lives. */
export function figureBlocks(page: Root, id: string, language: Language, address: string): RootContent[] {
  const figure = select(`#${id}`, page);
  if (figure === undefined) throw new Error(`#${id}: the built page has no such figure`);
  const part = (selector: string): Element => {
    const found = select(selector, figure);
    if (found === undefined) throw new Error(`#${id}: the built figure has no ${selector}, which its Markdown is made from`);
    return found;
  };
  const own = words[language];
  const colon = language === 'zh' ? '：' : ': ';
  const drawn = [...new Set(selectAll('svg[role=img]', figure).map((drawing) => String(drawing.properties['ariaLabel'] ?? '')))].filter((each) => each !== '');
  const tables = selectAll('table.data-table', figure);
  if (drawn.length === 0 || tables.length === 0) throw new Error(`#${id}: the built figure has no drawing in words, or no table`);
  return [
    paragraph([{ type: 'strong', children: phrasing(part('.figure-title').children) }]),
    paragraph(phrasing(part('figcaption').children)),
    ...drawn.map((each) => paragraph([{ type: 'emphasis', children: [text(own.shows)] }, text(`${colon}${each}`)])),
    ...tables.flatMap((table) => {
      const caption = select('caption', table);
      return [...(caption === undefined ? [] : [paragraph([{ type: 'emphasis', children: [text(own.data)] }, text(`${colon}${toString(caption)}`)])]), tableOf(table)];
    }),
    paragraph([{ type: 'link', url: address, children: [text(own.live)] }]),
  ];
}
