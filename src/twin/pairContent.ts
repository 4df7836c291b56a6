import type { BlockContent, ListItem, PhrasingContent, RootContent, TableCell } from 'mdast';
import type { Math as DisplayMath } from 'mdast-util-math';
import { texDiffersInWords, texInBoth } from '../components/parallel/bothTex.ts';

/** Between two languages on one line. */
const BETWEEN: PhrasingContent = { type: 'text', value: ' · ' };

const alike = (own: unknown, other: unknown): boolean => said(own) === said(other);
/** A node without where it was written. */
const said = (node: unknown): string => JSON.stringify(node, (key, value: unknown) => (key === 'position' || key === 'data' ? undefined : value));

const inOneLine = (own: readonly PhrasingContent[], other: readonly PhrasingContent[]): PhrasingContent[] => (alike(own, other) ? [...own] : [...own, BETWEEN, ...other]);

/** A section's number at the head of its title is the same in every language. */
function withoutNumber(title: readonly PhrasingContent[], own: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = title;
  const numberOf = (node: PhrasingContent | undefined): string => (node?.type === 'text' ? (/^\d[\d.]* /.exec(node.value)?.[0] ?? '') : '');
  const number = numberOf(first);
  if (first?.type !== 'text' || number === '' || number !== numberOf(own[0])) return [...title];
  return [{ ...first, value: first.value.slice(number.length) }, ...rest];
}

/** A display once: with the words of both, or where more differs with each language's own, the second without numbers. */
function pairDisplays(own: DisplayMath, other: DisplayMath): RootContent[] {
  if (texDiffersInWords(own.value, other.value)) return [{ ...own, value: texInBoth(own.value, other.value) } as RootContent];
  return [own, { ...other, value: other.value.replace(/ ?\\tag\{[^{}]*\}/g, '') }] as RootContent[];
}

function pairItems(own: readonly ListItem[], other: readonly ListItem[]): ListItem[] {
  return own.map((item, index) => ({ ...item, spread: true, children: pairContent(item.children, other[index]?.children ?? []) as BlockContent[] }));
}

const cell = (own: TableCell, other: TableCell | undefined): TableCell => ({ ...own, children: inOneLine(own.children, other?.children ?? own.children) });

function pairNodes(own: RootContent, other: RootContent): RootContent[] {
  if (own.type === 'math' && other.type === 'math') return pairDisplays(own, other);
  if (own.type === 'heading' && other.type === 'heading') return [{ ...own, children: inOneLine(own.children, withoutNumber(other.children, own.children)) }];
  if (own.type === 'list' && other.type === 'list' && own.children.length === other.children.length) return [{ ...own, spread: true, children: pairItems(own.children, other.children) }];
  if (own.type === 'blockquote' && other.type === 'blockquote') return [{ ...own, children: pairContent(own.children, other.children) as BlockContent[] }];
  if (own.type === 'table' && other.type === 'table' && own.children.length === other.children.length) {
    const rows = own.children.map((row, at) => ({ ...row, children: row.children.map((each, column) => cell(each, other.children[at]?.children[column])) }));
    return [{ ...own, children: rows }];
  }
  return alike(own, other) ? [own] : [own, other];
}

/**
 * Two editions of a text block by block: of each block the first language's, then the second's; what says the same in both, a formula or a
 * row of numbers, once.
 *
 * @throws Error where the editions part
 */
export function pairContent(own: readonly RootContent[], other: readonly RootContent[]): RootContent[] {
  const parts = own.findIndex(({ type }, index) => type !== other[index]?.type);
  if (parts >= 0 || own.length !== other.length) {
    const [at, ofOwn, ofOther] = [parts < 0 ? own.length : parts, own[parts]?.type, other[parts < 0 ? own.length : parts]?.type];
    throw new Error(`block ${at + 1} is ${ofOwn ?? 'missing'} in one language and ${ofOther ?? 'missing'} in the other: the editions must have the same blocks`);
  }
  return own.flatMap((block, index) => pairNodes(block, other[index] as RootContent));
}
