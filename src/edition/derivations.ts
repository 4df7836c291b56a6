import { equationId, rowTex, type Published } from './equationRows.ts';
import { leftSide, startsWithRelation } from './leftSide.ts';
import { plainTex } from './plainTex.ts';
import { markSteps } from './stepMarks.ts';
import type { PageOutline, PlacedRow } from './types.ts';

/** A line that stands by itself: with the left side that its author wrote some lines above. */
export interface Line {
  /** Where it stands: of a numbered line, or of a display that the source printed otherwise. */
  readonly id: string | undefined;
  readonly tag: string | undefined;
  readonly page: string;
  readonly section: string | undefined;
  /** As it is set, with the marks of what changed. */
  readonly wide: string;
  readonly narrow: string | undefined;
  /** As a reader can paste it. */
  readonly tex: string;
  readonly why: string | undefined;
  readonly published: Published | undefined;
}

/** Lines that follow one from another, or one line alone. */
export type Derivation = readonly Line[];

/** The line with `left` before its first relation, on the line's own first row. */
function withLeft(tex: string, left: string): string {
  const bare = tex.replace(/^(?:\s|\\quad|\{\})+/, '');
  return bare.startsWith('\\begin{aligned}') ? bare.replace(/^\\begin\{aligned\}\s*&?/, () => `\\begin{aligned} ${left} &`) : `${left} ${bare}`;
}

/** In a narrow column the left side stands above. */
function belowLeft(tex: string, left: string): string {
  const bare = tex.replace(/^(?:\s|\\quad|\{\})+/, '');
  return bare.startsWith('\\begin{aligned}') ? bare.replace(/^\\begin\{aligned\}/, () => `\\begin{aligned} &${left} \\\\`) : `\\begin{aligned} &${left} \\\\ &${bare} \\end{aligned}`;
}

interface Whole {
  readonly placed: PlacedRow;
  readonly wide: string;
  readonly narrow: string | undefined;
}

function wholeRows(rows: readonly PlacedRow[]): Whole[] {
  let left = { wide: '', narrow: '' };
  return rows.map((placed) => {
    const wide = rowTex(placed.row).trim();
    const narrow = placed.narrow === undefined ? undefined : rowTex(placed.narrow).trim();
    if (!startsWithRelation(wide) || left.wide === '') {
      left = { wide: leftSide(wide), narrow: leftSide(narrow ?? wide) };
      return { placed, wide, narrow };
    }
    return { placed, wide: withLeft(wide, left.wide), narrow: narrow === undefined ? undefined : belowLeft(narrow, left.narrow) };
  });
}

/** Rows that say why they follow stay with the row before them. */
function chains(rows: readonly Whole[]): Whole[][] {
  const found: Whole[][] = [];
  for (const row of rows) {
    if (row.placed.row.why === undefined || found.length === 0) found.push([row]);
    else found.at(-1)?.push(row);
  }
  return found;
}

function nameOf({ row: { tag, published }, display }: PlacedRow): Pick<Line, 'id' | 'tag'> {
  if (tag !== undefined) return { id: equationId(tag), tag };
  return { id: published === undefined ? undefined : display, tag };
}

function lines(chain: readonly Whole[], page: string): Derivation {
  const wide = markSteps(chain.map((row) => row.wide));
  const narrow = markSteps(chain.map((row) => row.narrow ?? row.wide));
  return chain.map(({ placed, ...own }, index) => ({
    ...nameOf(placed),
    page,
    section: placed.section,
    wide: wide[index] ?? own.wide,
    narrow: own.narrow === undefined ? undefined : narrow[index],
    tex: plainTex(own.wide),
    why: placed.row.why,
    published: placed.row.published,
  }));
}

/** The derivations and single equations of a page, in its order. */
export function derivationsOf(page: PageOutline): Derivation[] {
  return chains(wholeRows(page.rows)).map((chain) => lines(chain, page.slug)).filter((chain) => chain.some((line) => line.id !== undefined));
}
