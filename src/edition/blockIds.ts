import type { Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import type { Properties } from 'hast';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import { failAt } from './failAt.ts';
import { readIdComment, type IdComment } from './idComment.ts';

/** A node that carries the id its author gave it. */
export interface Identified extends Node {
  data?: { id?: string | undefined; added?: boolean | undefined; hProperties?: Properties | undefined } | undefined;
}

const NEEDS_ID = new Set(['paragraph', 'heading', 'list', 'table', 'blockquote', 'math', 'code']);

function idOf(node: Node, file: VFile): IdComment | undefined {
  if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return undefined;
  const comment = readIdComment((node as Node & { value: string }).value);
  if (comment instanceof Error) failAt(file, node, comment.message);
  return comment;
}

function give(node: Identified, comment: IdComment): void {
  const classes = comment.added ? { className: ['added'] } : {};
  node.data = {
    ...node.data,
    id: comment.id,
    added: comment.added,
    hProperties: { ...node.data?.hProperties, id: comment.id, ...classes },
  };
}

/** Takes the trailing comment off a heading or paragraph. */
function takeTrailing(node: Heading | Paragraph, file: VFile): IdComment | undefined {
  const last = node.children.at(-1);
  const comment = last === undefined ? undefined : idOf(last, file);
  if (comment === undefined) return undefined;
  node.children.pop();
  const before = node.children.at(-1);
  if (before?.type === 'text') before.value = before.value.trimEnd();
  return comment;
}

function nameItems(list: Identified & List, file: VFile): void {
  list.children.forEach((item: Identified & ListItem) => {
    const lead = item.children[0];
    const own = lead?.type === 'paragraph' ? takeTrailing(lead, file) : undefined;
    // Not named by its place in the list: an item set in before it would take the id over, and old links would lead there.
    if (own === undefined) failAt(file, item, 'this list item has no id: end its first paragraph with {/* #some-id */}');
    give(item, own);
  });
}

const HOW: Record<string, string> = {
  paragraph: 'end it with {/* #some-id */}',
  heading: 'end it with {/* #some-id */}',
};

function unnumbered(node: Node): boolean {
  return node.type !== 'math' || !(node as Node & { value: string }).value.includes('\\tag{');
}

function isNarrowForm(node: Node): boolean {
  return node.type === 'math' && (node as Node & { meta?: string | null }).meta === 'narrow';
}

interface Component extends Node {
  readonly name: string | null;
  readonly attributes: { type: string; name?: string; value?: unknown }[];
  readonly children: RootContent[];
}

const isComponent = (node: Node): node is Component => node.type === 'mdxJsxFlowElement';

/**
 * Inside a component: a component of its own is named after it and its tag (`correction-x-says`). One block needs no
 * name beside the component's; where several stand, each takes one.
 */
function nameInside(component: Component, file: VFile): void {
  const id = component.attributes.find((each) => each.name === 'id')?.value;
  const blocks = component.children.filter((node) => NEEDS_ID.has(node.type) && !isNarrowForm(node));
  for (const node of component.children) {
    if (isComponent(node)) {
      const named = node.attributes.some((each) => each.name === 'id');
      if (typeof id === 'string' && !named) node.attributes.push({ type: 'mdxJsxAttribute', name: 'id', value: `${id}-${(node.name ?? '').toLowerCase()}` });
      nameInside(node, file);
      continue;
    }
    const own = node.type === 'paragraph' ? takeTrailing(node, file) : undefined;
    if (own !== undefined) give(node as Identified, own);
    else if (blocks.length > 1 && blocks.includes(node)) failAt(file, node, `this ${node.type} is one of several in its component and has no id: ${HOW['paragraph'] ?? ''}, or keep to one paragraph`);
  }
}

/** Remark plugin: gives every block the id that its author wrote, and stops where one is missing, malformed or used twice. */
export function blockIds() {
  return (tree: Root, file: VFile): void => {
    const kept: RootContent[] = [];
    let pending: { comment: IdComment; node: Node } | undefined;
    for (const node of tree.children) {
      const comment = idOf(node, file);
      if (comment !== undefined) {
        pending = { comment, node };
        continue;
      }
      kept.push(node);
      const own = pending?.comment ?? (node.type === 'heading' || node.type === 'paragraph' ? takeTrailing(node, file) : undefined);
      pending = undefined;
      if (own !== undefined) give(node as Identified, own);
      else if (NEEDS_ID.has(node.type) && unnumbered(node) && !isNarrowForm(node)) {
        failAt(file, node, `this ${node.type} has no id: ${HOW[node.type] ?? 'write {/* #some-id */} on a line of its own just before it'}`);
      }
      if (node.type === 'list') nameItems(node as Identified & List, file);
      if (isComponent(node)) nameInside(node, file);
    }
    if (pending !== undefined) failAt(file, pending.node, `#${pending.comment.id} names nothing: no block follows it`);
    tree.children = kept;
    refuseStrays(tree, file);
  };
}

/** An id comment that is left over stands where no block ends: inside a sentence, or where a component has no block to name. */
function refuseStrays(tree: Root, file: VFile): void {
  visit(tree, (node) => {
    const comment = idOf(node, file);
    if (comment !== undefined) failAt(file, node, `#${comment.id} stands in the middle of a block: an id ends its heading, paragraph or list item`);
  });
}
