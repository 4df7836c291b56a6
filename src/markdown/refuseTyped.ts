import type { Root } from 'mdast';
import type { InlineMath, Math as DisplayMath } from 'mdast-util-math';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import { failAt } from '../edition/failAt.ts';
import { bakedColor } from '../edition/katexOptions.ts';
import { LINK_INSTEAD, typedNumber } from '../edition/typedNumber.ts';

/** Remark plugin, before references get their words: what an author types that the build writes stops it. */
export function refuseTyped() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'text', (text) => {
      const typed = typedNumber(text.value);
      if (typed !== undefined) failAt(file, text, `${typed} is typed by hand: ${LINK_INSTEAD}`);
    });
    visit(tree, ['inlineMath', 'math'], (formula) => {
      const fault = bakedColor((formula as InlineMath | DisplayMath).value);
      if (fault !== undefined) failAt(file, formula, fault);
    });
  };
}
