import { equationRows, type EquationRow } from '../edition/equationRows.ts';
import { plainTex } from '../edition/plainTex.ts';

function rowSource({ left, right, aligned, tag }: EquationRow): string {
  const body = aligned ? `${plainTex(left)} &${plainTex(right)}` : plainTex(right);
  return `${body.trim()}${tag === undefined ? '' : ` \\tag{${tag}}`}`;
}

/**
 * A display as TeX that stands on its own, with the numbers of its rows and without this site's macros.
 *
 * @example
 * displayTex('a = \\mse{b} \\tag{3}') // => 'a = b \\tag{3}'
 */
export function displayTex(tex: string): string {
  const rows = equationRows(tex);
  const [only] = rows;
  if (only !== undefined && rows.length === 1) return rowSource({ ...only, aligned: false, right: only.aligned ? `${only.left} ${only.right}` : only.right });
  return `\\begin{align*}\n${rows.map(rowSource).join(' \\\\\n')}\n\\end{align*}`;
}
