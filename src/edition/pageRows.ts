import type { Root } from 'mdast';
import type { Math as DisplayMath } from 'mdast-util-math';
import type { VFile } from 'vfile';
import type { Identified } from './blockIds.ts';
import { equationRows, rowTex, type EquationRow } from './equationRows.ts';
import { failAt } from './failAt.ts';
import { startsWithRelation } from './leftSide.ts';
import { LINK_INSTEAD, typedInReason } from './typedNumber.ts';
import type { PlacedRow } from './types.ts';

function rowsAt(node: DisplayMath, file: VFile): EquationRow[] {
  try {
    return equationRows(node.value);
  } catch (error) {
    return failAt(file, node, (error as Error).message);
  }
}

/** Every row of the displays that have numbers or were printed otherwise, with its narrow form and the heading above it. A row that goes on says why. */
export function pageRows(tree: Root, file: VFile): PlacedRow[] {
  let section: string | undefined;
  return tree.children.flatMap((node, index): PlacedRow[] => {
    if (node.type === 'heading') section = (node as Identified).data?.id;
    if (node.type !== 'math' || node.meta === 'narrow') return [];
    const rows = rowsAt(node, file);
    if (rows.every((row) => row.tag === undefined && row.published === undefined)) return [];
    const next = tree.children[index + 1];
    const narrow = next?.type === 'math' && next.meta === 'narrow' ? rowsAt(next, file) : [];
    if (narrow.some((row) => row.why !== undefined || row.published !== undefined)) failAt(file, next, 'a narrow form repeats its display: write \\why and \\published there');
    return rows.map((row, at) => {
      const typed = typedInReason(row.why ?? '');
      if (typed !== undefined) failAt(file, node, `\\why{${row.why ?? ''}} types the number ${typed}: ${LINK_INSTEAD}`);
      if (startsWithRelation(rowTex(row)) && row.why === undefined) failAt(file, node, `row ${row.tag === undefined ? at + 1 : `(${row.tag})`} goes on from the one before: say why in one clause, \\why{…} after its \\tag`);
      return { row, narrow: narrow[at], display: (node as Identified).data?.id, section, line: node.position?.start.line ?? 1 };
    });
  });
}
