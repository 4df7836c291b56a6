import type { Heading, Link, Root, RootContent } from 'mdast';
import type { Math as DisplayMath } from 'mdast-util-math';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { equationRows, rowIds } from './equationRows.ts';
import { pageRows } from './pageRows.ts';
import { failAt } from './failAt.ts';
import { linkTarget } from './linkTarget.ts';
import type { Identified } from './blockIds.ts';
import type { Block, Citation, PlacedRow, TargetKind } from './types.ts';

export interface ScannedTarget {
  readonly id: string;
  readonly kind: TargetKind;
  readonly line: number;
  readonly node: RootContent;
  readonly tag?: string;
}

export interface PageScan {
  readonly targets: readonly ScannedTarget[];
  readonly blocks: readonly Block[];
  readonly citations: readonly Citation[];
  readonly headings: readonly (Identified & Heading)[];
  readonly rows: readonly PlacedRow[];
}

interface JsxNode extends Node {
  readonly name: string | null;
  readonly children: readonly RootContent[];
  readonly attributes: readonly { type: string; name?: string; value?: unknown }[];
}

export function attribute(node: Node, name: string): string | undefined {
  const value = (node as JsxNode).attributes.find((each) => each.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

const ownId = (node: Node): string | undefined => (node.type === 'mdxJsxFlowElement' ? attribute(node, 'id') : (node as Identified).data?.id);

const KINDS: readonly (readonly [prefix: string, kind: TargetKind])[] = [
  ['fig-', 'figure'], ['term-', 'term'], ['ref-', 'reference'], ['correction-', 'correction'],
];

function componentKind(id: string): TargetKind {
  return KINDS.find(([prefix]) => id.startsWith(prefix))?.[1] ?? 'block';
}

const line = (node: Node): number => node.position?.start.line ?? 1;

function displayTargets(node: DisplayMath, file: VFile): ScannedTarget[] {
  if (node.meta === 'narrow') return [];
  try {
    const rows = equationRows(node.value);
    return rowIds(rows).flatMap((id, index): ScannedTarget[] => {
      const tag = rows[index]?.tag;
      if (id === undefined) return [];
      return [{ id, line: line(node), node, ...(tag === undefined ? { kind: 'block' } : { kind: 'equation', tag }) }];
    });
  } catch (error) {
    return failAt(file, node, (error as Error).message);
  }
}

/** What stands inside a component with an id of its own: its parts, and its blocks where there are several. */
function insideTargets(component: JsxNode): ScannedTarget[] {
  return component.children.flatMap((node): ScannedTarget[] => {
    const isPart = node.type === 'mdxJsxFlowElement';
    const id = isPart ? attribute(node, 'id') : (node as Identified).data?.id;
    const own: ScannedTarget[] = id === undefined ? [] : [{ id, kind: 'block', line: line(node), node }];
    return isPart ? [...own, ...insideTargets(node as unknown as JsxNode)] : own;
  });
}

function targetsOf(node: RootContent, file: VFile): ScannedTarget[] {
  if (node.type === 'mdxJsxFlowElement') {
    const id = attribute(node, 'id');
    if (id === undefined) failAt(file, node, `<${(node as JsxNode).name ?? ''}> has no id: write <${(node as JsxNode).name ?? ''} id="some-id" …>`);
    return [{ id, kind: componentKind(id), line: line(node), node }, ...insideTargets(node as unknown as JsxNode)];
  }
  const own = (node as Identified).data?.id;
  const kind: TargetKind = node.type === 'heading' ? 'section' : 'block';
  const named: ScannedTarget[] = own === undefined ? [] : [{ id: own, kind, line: line(node), node }];
  if (node.type === 'math') return [...named, ...displayTargets(node, file)];
  if (node.type !== 'list') return named;
  return [...named, ...node.children.flatMap((item): ScannedTarget[] => {
    const id = (item as Identified).data?.id;
    return id === undefined ? [] : [{ id, kind: 'block', line: line(item), node }];
  })];
}

/** Every place on a page that can be linked to, every block in order, and every link to an id. */
export function scanPage(tree: Root, file: VFile): PageScan {
  const targets: ScannedTarget[] = [];
  const blocks: Block[] = [];
  const citations: Citation[] = [];
  const headings: (Identified & Heading)[] = [];
  for (const node of tree.children) {
    const found = targetsOf(node, file);
    targets.push(...found);
    blocks.push(...found.map((target) => ({
      id: target.id,
      type: target.node.type === 'mdxJsxFlowElement' ? `<${target.node.name ?? ''}>` : target.tag === undefined ? target.node.type : 'equation',
      line: target.line,
    })));
    if (node.type === 'heading') headings.push(node);
    const from = found[0]?.id ?? '';
    visitParents(node, 'link', (link: Link, around) => {
      const target = linkTarget(link.url);
      if (target === undefined) return;
      const { id, ...state } = target;
      const at = around.map(ownId).findLast((each) => each !== undefined) ?? from;
      citations.push({ to: id, ...state, from, at, line: line(link) });
    });
  }
  return { targets, blocks, citations, headings, rows: pageRows(tree, file) };
}

/** Rough reading time: Han characters and Latin words at an unhurried pace, a formula as a few words. */
export function readingMinutes(tree: Root): number {
  const HAN_A_MINUTE = 320;
  const WORDS_A_MINUTE = 200;
  const text = toString(tree);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  return Math.max(1, Math.round(han / HAN_A_MINUTE + words / WORDS_A_MINUTE));
}
