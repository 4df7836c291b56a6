import type { BlockContent, Blockquote, Heading, Link, PhrasingContent, Root, RootContent } from 'mdast';
import type { Math as DisplayMath } from 'mdast-util-math';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { SKIP, visit } from 'unist-util-visit';
import { citationParts } from '../components/prose/citationParts.ts';
import { words as proseWords } from '../components/prose/words.ts';
import type { Identified } from '../edition/blockIds.ts';
import { failAt } from '../edition/failAt.ts';
import { attribute } from '../edition/pageScan.ts';
import { plainTex } from '../edition/plainTex.ts';
import { groupEnd } from '../edition/texGroups.ts';
import type { Edition, PageOutline } from '../edition/types.ts';
import { workYear, type Work } from '../edition/works.ts';
import { labels } from '../i18n/labels.ts';
import { otherLanguages, type Language } from '../i18n/languages.ts';
import { displayTex } from './displayTex.ts';

/** What the Markdown of a page is made with. */
export interface TwinContext {
  readonly edition: Edition;
  readonly page: PageOutline;
  readonly works: ReadonlyMap<string, Work>;
  /** The address of a place, as this file writes it. */
  hrefOf(page: string, id: string): string;
  figure(id: string): RootContent[];
  readonly file: VFile;
}

type Jsx = Node & { readonly name: string | null; readonly children: RootContent[] };

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });

const colonOf = (language: Language): string => (language === 'zh' ? '：' : ': ');

/** A formula that is one number of the facts keeps no braces around it. */
function inlineTex(tex: string): string {
  const plain = plainTex(tex);
  return plain.startsWith('{') && groupEnd(plain, 0) === plain.length - 1 ? plain.slice(1, -1) : plain;
}

/** Inline formulas without this site's macros, and links as addresses that hold outside of the site. */
function plainPhrasing(tree: Root, context: TwinContext): void {
  const { hrefOf, file } = context;
  visit(tree, (node, index, parent) => {
    if (node.type === 'inlineMath') node.value = inlineTex(node.value);
    if (node.type === 'text') node.value = node.value.replaceAll('\n', ' ');
    if (node.type === 'link') {
      const properties = (node as Link & Identified).data?.hProperties;
      const page = properties?.['dataPage'];
      if (typeof page !== 'string') return;
      const sets = properties?.['dataSets'];
      node.url = `${hrefOf(page, node.url.slice(1))}${typeof sets === 'string' ? `?${sets}` : ''}`;
      const named = properties?.['ariaLabel'];
      if (typeof named === 'string' && typeof sets !== 'string') node.title = named;
    }
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
      if (!/^\s*\/\*.*\*\/\s*$/s.test(node.value)) failAt(file, node, 'an expression has no Markdown');
      if (parent !== undefined && index !== undefined) parent.children.splice(index, 1);
      return [SKIP, index ?? 0];
    }
    if (node.type === 'mdxJsxTextElement') {
      if (node.name !== 'Symbol') failAt(file, node, `<${node.name ?? ''}> stands in a sentence, and src/twin/twinTree.ts knows no Markdown for it`);
      if (parent !== undefined && index !== undefined) {
        const next = parent.children[index + 1];
        if (next?.type === 'text') next.value = next.value.trimStart();
        parent.children.splice(index, 1, ...(node.children as never[]), text(colonOf(context.edition.language)) as never);
      }
      return [SKIP, index ?? 0];
    }
    return undefined;
  });
}

/** The words before the first paragraph of a block, in bold. */
function labelled(label: string, blocks: readonly RootContent[]): RootContent[] {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return [paragraph(strong(label)), ...blocks];
  return [{ ...first, children: [strong(label), text(' '), ...first.children] }, ...rest];
}

const quote = (blocks: readonly RootContent[]): Blockquote => ({ type: 'blockquote', children: blocks as BlockContent[] });

function erratum(node: Jsx, context: TwinContext): RootContent[] {
  const { edition, hrefOf, file } = context;
  const own = proseWords[edition.language];
  const place = edition.targets.get(attribute(node, 'place') ?? '');
  if (place === undefined) failAt(file, node, `place="${attribute(node, 'place') ?? ''}" is no id of this edition`);
  const link: Link = { type: 'link', url: hrefOf(place.page, place.id), children: [text(place.label)] };
  return [
    { type: 'heading', depth: 3, children: [text(attribute(node, 'title') ?? '')] },
    paragraph(strong(own.place), text(' '), link),
    ...node.children.flatMap((child) => blocksOf(child, context)),
  ];
}

function term(node: Jsx, context: TwinContext): RootContent[] {
  const { edition, hrefOf } = context;
  const { language } = edition;
  const id = attribute(node, 'id') ?? '';
  const first = edition.targets.get(edition.firstPlaces.get(id) ?? '');
  const others = otherLanguages(language).map((code) => attribute(node, code) ?? '').join(', ');
  const where = first === undefined ? [] : [paragraph(strong(proseWords[language].firstPlace), text(' '), { type: 'link', url: hrefOf(first.page, first.id), children: [text(first.label)] })];
  const also = attribute(node, 'also');
  const meaning = [...node.children] as RootContent[];
  const last = meaning.at(-1);
  const gap = language === 'zh' ? '' : ' ';
  // In the meaning's own paragraph: a term may have other names in one language only, and both editions have the same blocks.
  if (also !== undefined && last?.type === 'paragraph') meaning[meaning.length - 1] = paragraph(...last.children, text(gap), strong(proseWords[language].also), text(`${gap}${also}`));
  return [{ type: 'heading', depth: 3, children: [text(attribute(node, language) ?? ''), text(language === 'zh' ? `（${others}）` : ` (${others})`)] }, ...meaning, ...where];
}

function reference(node: Jsx, context: TwinContext): RootContent[] {
  const id = attribute(node, 'id') ?? '';
  const work = context.works.get(id);
  if (work === undefined) failAt(context.file, node, `<Reference id="${id}">: no such entry in content/references.json`);
  const { authors, title, source, address } = citationParts(work);
  const year = workYear(work);
  const stop = work.language === 'zh' ? '。' : '. ';
  const lead = [authors, year === '' ? '' : `(${year})`].filter((part) => part !== '').join(' ');
  const afterTitle = /[?？!！]$/.test(title) ? ' ' : stop;
  const parts: PhrasingContent[] = [
    ...(lead === '' ? [] : [text(`${lead}${stop}`)]),
    { type: 'emphasis', children: [text(title)] },
    text(`${afterTitle}${source === '' ? '' : `${source}${stop}`}`),
    ...(address === undefined ? [] : [{ type: 'link' as const, url: address.href, children: [text(address.text)] }]),
  ];
  const last = parts.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  const item = [paragraph(...parts), ...node.children] as BlockContent[];
  return [{ type: 'list', ordered: false, spread: true, children: [{ type: 'listItem', spread: true, children: item }] }];
}

function componentBlocks(node: Jsx, context: TwinContext): RootContent[] {
  const own = proseWords[context.edition.language];
  const stop = colonOf(context.edition.language).trim();
  const id = attribute(node, 'id') ?? '';
  switch (node.name) {
    case 'Question':
      return [quote(labelled(own.guess + own.thenDrag + stop, node.children))];
    case 'Answer':
      return [quote(labelled(own.answer + stop, node.children))];
    case 'Note':
      return [quote(node.children)];
    case 'Erratum':
      return erratum(node, context);
    case 'Says':
      return labelled(own.says + stop, node.children);
    case 'Right':
      return labelled(own.right + stop, node.children);
    case 'Check':
      return labelled(own.check + stop, node.children);
    case 'Term':
      return term(node, context);
    case 'Reference':
      return reference(node, context);
    default:
      if (!id.startsWith('fig-')) failAt(context.file, node, `src/twin/twinTree.ts knows no Markdown for <${node.name ?? ''}>`);
      return context.figure(id);
  }
}

function headingBlocks(node: Identified & Heading, { edition, page }: TwinContext): RootContent[] {
  const section = page.sections.find(({ id }) => id === node.data?.id);
  const number = section?.number === undefined ? [] : [text(`${section.number} `)];
  const added: RootContent[] = section?.added === true ? [paragraph({ type: 'emphasis', children: [text(labels[edition.language].added)] })] : [];
  return [{ ...node, children: [...number, ...node.children] }, ...added];
}

function blocksOf(node: RootContent, context: TwinContext): RootContent[] {
  if (node.type === 'math') {
    const display = node as DisplayMath;
    if (display.meta === 'narrow') return [];
    return [{ type: 'math', value: displayTex(display.value) } as DisplayMath];
  }
  if (node.type === 'heading') return headingBlocks(node, context);
  if (node.type === 'mdxJsxFlowElement') return componentBlocks(node as unknown as Jsx, context);
  const added = (node as Identified & Node).data?.added === true;
  return added ? [paragraph({ type: 'emphasis', children: [text(labels[context.edition.language].added)] }), node] : [node];
}

/** Entries that follow each other are one list. */
function withJoinedLists(blocks: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.type === 'list' && last?.type === 'list' && block.spread === true && last.spread === true) joined[joined.length - 1] = { ...last, children: [...last.children, ...block.children] };
    else joined.push(block);
  }
  return joined;
}

/** Turns the parsed page, its facts and references filled in, into a tree that plain Markdown can say. */
export function twinTree(tree: Root, context: TwinContext): RootContent[] {
  plainPhrasing(tree, context);
  return withJoinedLists(tree.children.flatMap((node) => blocksOf(node, context)));
}
