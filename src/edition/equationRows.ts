import { groupEnd } from './texGroups.ts';

/** One row of a display as its author wrote it: what stands left of the `&`, what stands right of it, and its number. */
export interface EquationRow {
  readonly left: string;
  readonly right: string;
  /** True where the row has a `&`: its relation is aligned with the other rows'. */
  readonly aligned: boolean;
  readonly tag: string | undefined;
  /** Why the row follows from the row before it: Markdown text in the page's language. */
  readonly why: string | undefined;
  /** What the source printed in its place, where the edition corrects it. */
  readonly published: Published | undefined;
}

/** A formula as the source printed it, and the correction that says what is wrong with it. */
export interface Published {
  readonly correction: string;
  readonly tex: string;
}

/** The row as one formula. A row that starts with its relation keeps the space that a relation has on its left. */
export function rowTex(row: EquationRow): string {
  if (!row.aligned) return row.right;
  return row.left === '' ? `{}${row.right}` : `${row.left} ${row.right}`;
}

interface Cut {
  readonly at: number;
  readonly length: number;
}

/** Finds `token` where no brace and no environment is open. */
function topLevel(tex: string, token: '\\\\' | '&'): Cut[] {
  const cuts: Cut[] = [];
  let braces = 0;
  let environments = 0;
  for (let i = 0; i < tex.length; i += 1) {
    const rest = tex.slice(i);
    if (rest.startsWith('\\begin{')) environments += 1;
    else if (rest.startsWith('\\end{')) environments -= 1;
    if (token === '\\\\' && rest.startsWith('\\\\') && braces === 0 && environments === 0) {
      cuts.push({ at: i, length: /^\\\\(\[[^\]]*\])?/.exec(rest)?.[0].length ?? 2 });
    }
    if (tex[i] === '\\') i += 1;
    else if (tex[i] === '{') braces += 1;
    else if (tex[i] === '}') braces -= 1;
    else if (tex[i] === '&' && token === '&' && braces === 0 && environments === 0) cuts.push({ at: i, length: 1 });
  }
  return cuts;
}

function cutAt(tex: string, cuts: readonly Cut[]): string[] {
  const starts = [0, ...cuts.map((cut) => cut.at + cut.length)];
  return starts.map((start, index) => tex.slice(start, cuts[index]?.at).trim());
}

const TAG = /\\tag\{([^{}]*)\}/g;
const NUMBER = /^(?:[1-9]\d*|A[1-9]\d*)$/;

/** Takes `\\name{…}…{…}` with its arguments off a row. */
function takeCommand(source: string, name: string, count: number): { rest: string; found: string[] | undefined } {
  const at = source.indexOf(`\\${name}{`);
  if (at < 0) return { rest: source, found: undefined };
  const found: string[] = [];
  let end = at + name.length;
  for (let i = 0; i < count; i += 1) {
    const open = end + 1;
    if (source[open] !== '{') throw new Error(`\\${name} takes ${count} groups in braces`);
    end = groupEnd(source, open);
    found.push(source.slice(open + 1, end).trim());
  }
  if (found.includes('')) throw new Error(`\\${name} is empty`);
  const rest = `${source.slice(0, at)}${source.slice(end + 1)}`;
  if (rest.includes(`\\${name}{`)) throw new Error(`one row has two \\${name}`);
  return { rest, found };
}

function readRow(whole: string): EquationRow {
  const { rest, found: reason } = takeCommand(whole, 'why', 1);
  const { rest: source, found: printed } = takeCommand(rest, 'published', 2);
  const tags = [...source.matchAll(TAG)].map((match) => match[1] ?? '');
  if (tags.length > 1) throw new Error(`one row has ${tags.length} numbers (${tags.join(', ')}): write one \\tag a row, rows end in \\\\`);
  const tag = tags[0];
  if (tag !== undefined && !NUMBER.test(tag)) throw new Error(`\\tag{${tag}} is not an equation number: write \\tag{7}, or \\tag{A7} for an added equation`);
  const body = source.replace(TAG, '').trim();
  const cells = cutAt(body, topLevel(body, '&'));
  if (cells.length > 2) throw new Error(`a row has ${cells.length - 1} "&": write at most one, just before the relation`);
  if (cells.every((cell) => cell === '')) throw new Error('a row is empty: end the last row without \\\\');
  const published = printed === undefined ? undefined : { correction: `correction-${printed[0] ?? ''}`, tex: printed[1] ?? '' };
  const [left = '', right] = cells;
  const notes = { tag, why: reason?.[0], published };
  return right === undefined ? { left: '', right: left, aligned: false, ...notes } : { left, right, aligned: true, ...notes };
}

/**
 * Splits a display at its top-level `\\` into rows; braces and inner environments stay whole.
 *
 * @example
 * equationRows('a &= b \\tag{1} \\\\ &= c').map((row) => row.tag) // => ['1', undefined]
 */
export function equationRows(tex: string): EquationRow[] {
  if (/\\begin\{(aligned|align\*?)\}/.test(tex.trimStart().slice(0, 16)) && /\\end\{align/.test(tex.trimEnd().slice(-16)) && TAG.test(tex)) {
    throw new Error('a numbered derivation needs no aligned around it: write its rows, each with its \\tag');
  }
  const rows = cutAt(tex, topLevel(tex, '\\\\')).map(readRow);
  if (rows.length > 1 && rows.some(({ tag, published }) => published !== undefined && tag === undefined)) {
    throw new Error('\\published stands on a numbered row, or on the only row of its display: the source is compared formula by formula');
  }
  return rows;
}

/** The id of a numbered equation: `4` gives `eq-4`, `A1` gives `eq-a1`. */
export function equationId(tag: string): string {
  return `eq-${tag.toLowerCase()}`;
}

/**
 * The id of every row: a numbered one's is its number's. One without a number is named after the nearest numbered row of its
 * display, the one below it if there is one, so that it keeps its name when rows are set in elsewhere. A display without any number is
 * named as a whole.
 *
 * @example
 * rowIds(equationRows('a \\\\ &= b \\tag{1} \\\\ &= c')) // => ['before-eq-1', 'eq-1', 'after-eq-1']
 */
export function rowIds(rows: readonly EquationRow[]): readonly (string | undefined)[] {
  const numbered = rows.map(({ tag }) => tag !== undefined);
  const idAt = (index: number): string => equationId(rows[index]?.tag ?? '');
  const counted = (name: string, steps: number): string => (steps === 1 ? name : `${name}-${steps}`);
  return rows.map((_, index) => {
    if (numbered[index] === true) return idAt(index);
    const below = numbered.indexOf(true, index);
    if (below >= 0) return counted(`before-${idAt(below)}`, below - index);
    const above = numbered.lastIndexOf(true, index);
    return above >= 0 ? counted(`after-${idAt(above)}`, index - above) : undefined;
  });
}
