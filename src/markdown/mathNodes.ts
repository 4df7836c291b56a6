import type { InlineMath, Math as DisplayMath } from 'mdast-util-math';

type MathNode = DisplayMath | InlineMath;

/** Replaces a formula's TeX, both in the tree and in what remark-math hands on to rehype-katex. */
export function setTex(node: MathNode, tex: string): void {
  node.value = tex;
  const hast = node.data?.hChildren?.[0];
  if (hast?.type === 'text') hast.value = tex;
  if (hast?.type === 'element') hast.children = [{ type: 'text', value: tex }];
}
