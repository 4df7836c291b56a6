import type { Math as DisplayMath } from 'mdast-util-math';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { equationRows, rowTex } from '../../src/edition/equationRows.ts';
import { startsWithRelation } from '../../src/edition/leftSide.ts';
import { files } from './editions.ts';

/** What ends a row: the text of its last `\text{…}`, where that is a stop. */
const stopOf = (tex: string): string => /(?:\\text\{([.,;，。；]+)\}|([.,;，。；]))(?:\s*\\end\{aligned\})*\s*$/.exec(tex)?.slice(1).find(Boolean) ?? '';

/** A display is part of its sentence in English: its last row ends like one, and a row before another statement ends in a comma. */
function expected(rows: readonly string[], index: number, language: string): readonly string[] {
  if (language !== 'en') return [''];
  const next = rows[index + 1];
  if (next === undefined) return ['.', ','];
  return startsWithRelation(next.replace(/^\\begin\{aligned\}\s*/, '')) ? [''] : [','];
}

describe.each(files.map((file) => [`${file.language}/${file.page.slug}`, file] as const))('%s', (_, file) => {
  it('ends every displayed row as its sentence does', () => {
    const wrong: string[] = [];
    visit(file.tree, 'math', (node: DisplayMath) => {
      const rows = equationRows(node.value).map(rowTex);
      rows.forEach((tex, index) => {
        const right = expected(rows, index, file.language);
        if (!right.includes(stopOf(tex))) wrong.push(`${file.page.path}:${node.position?.start.line ?? 0}, row ${index + 1} ends in "${stopOf(tex)}" and not in ${right.map((stop) => `"${stop}"`).join(' or ')}`);
      });
    });
    expect(wrong).toEqual([]);
  });
});
