/** A piece of a page (or of a form on it), by its marked-content id. */
export interface Content {
  readonly kind: 'content';
  /** The page's object tag, `12 0 R`. */
  readonly page: string;
  readonly id: number;
  /** The form that holds the piece, where it is not the page itself. */
  readonly form?: string;
}

/** A link's annotation as part of the text. */
export interface Annotation {
  readonly kind: 'annotation';
  readonly page: string;
  readonly object: string;
}

export interface Cell {
  readonly scope?: 'Column' | 'Row' | 'Both' | undefined;
  readonly columns: number;
  readonly rows: number;
  /** Ids of the header cells that this cell stands under. */
  readonly headers: readonly string[];
}

export interface Element {
  readonly kind: 'element';
  readonly type: string;
  readonly kids: readonly Node[];
  readonly alt?: string | undefined;
  readonly lang?: string | undefined;
  readonly id?: string | undefined;
  readonly cell?: Cell | undefined;
  readonly numbering?: string | undefined;
  /** A formula's MathML, attached to its element. */
  readonly mathml?: string | undefined;
  readonly isBlock?: boolean | undefined;
}

export type Node = Element | Content | Annotation;

/** Every piece of content below a node, in order. */
export function contentsOf(node: Node): Content[] {
  if (node.kind === 'content') return [node];
  return node.kind === 'element' ? node.kids.flatMap(contentsOf) : [];
}

/** Every element of a tree, the root first. */
export function* elementsOf(node: Node): Generator<Element> {
  if (node.kind !== 'element') return;
  yield node;
  for (const kid of node.kids) yield* elementsOf(kid);
}
