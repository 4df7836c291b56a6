import type { Root } from 'mdast';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import { failAt } from '../edition/failAt.ts';
import { attribute } from '../edition/pageScan.ts';
import type { Edition } from '../edition/types.ts';

interface Jsx extends Node {
  readonly name: string | null;
  readonly attributes: { type: 'mdxJsxAttribute'; name: string; value: string }[];
}

function facts(node: Jsx, edition: Edition, file: VFile): Record<string, string> {
  const id = attribute(node, 'id');
  const place = attribute(node, 'place');
  const given: Record<string, string> = { language: edition.language };
  if (id?.startsWith('fig-') === true) given['number'] = edition.targets.get(id)?.label ?? '';
  if (id?.startsWith('term-') === true) {
    const first = edition.targets.get(edition.firstPlaces.get(id) ?? '');
    if (first !== undefined) Object.assign(given, { firstId: first.id, firstPage: first.page, firstLabel: first.label });
  }
  if (place !== undefined) {
    const target = edition.targets.get(place);
    if (target === undefined) failAt(file, node, `place="${place}" is no id of this edition`);
    Object.assign(given, { placePage: target.page, placeLabel: target.label });
  }
  return given;
}

/** Remark plugin: tells every component its language and what the edition knows of its id. */
export function componentContext(editionFor: (file: VFile) => Edition) {
  return () => (tree: Root, file: VFile): void => {
    const edition = editionFor(file);
    visit(tree, (node: Node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const jsx = node as Jsx;
      for (const [name, value] of Object.entries(facts(jsx, edition, file))) {
        if (attribute(jsx, name) === undefined) jsx.attributes.push({ type: 'mdxJsxAttribute', name, value });
      }
    });
  };
}
