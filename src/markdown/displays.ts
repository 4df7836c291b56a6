import type { Root, RootContent } from 'mdast';
import type { Math as DisplayMath } from 'mdast-util-math';
import type { VFile } from 'vfile';
import { equationId, equationRows, rowIds, rowTex, type EquationRow } from '../edition/equationRows.ts';
import { failAt } from '../edition/failAt.ts';
import { labels } from '../i18n/labels.ts';
import type { Language } from '../i18n/languages.ts';
import { objectWords } from '../i18n/objects.ts';
import { EQUATIONS, entryId } from '../i18n/paths.ts';
import type { Identified } from '../edition/blockIds.ts';
import { formulaMetrics } from './formulaMetrics.ts';
import { narrowSwitch } from './narrowSwitch.ts';

interface Form {
  readonly row: EquationRow;
  /** How far the row is set in so that its relation stands under the others', in em of maths. */
  readonly indent: number;
}

interface Forms {
  readonly rows: readonly Form[];
  /** Width of the whole block of rows, in em of maths. */
  readonly block: number;
}

function layOut(rows: readonly EquationRow[]): Forms {
  const lefts = rows.map((row) => (row.left === '' ? 0 : formulaMetrics(row.left, true).width));
  const widest = Math.max(...rows.map((row, index) => (row.aligned ? (lefts[index] ?? 0) : 0)));
  const forms = rows.map((row, index) => ({ row, indent: row.aligned ? widest - (lefts[index] ?? 0) : 0 }));
  const block = Math.max(...forms.map(({ row, indent }) => indent + formulaMetrics(rowTex(row), true).width));
  return { rows: forms, block };
}

type Hast = { tag: string; className: string[]; properties?: Record<string, unknown> };

/** An mdast node that becomes exactly this element. */
function element(hast: Hast, children: unknown[], source: DisplayMath): RootContent {
  return {
    type: 'paragraph',
    position: source.position,
    data: { hName: hast.tag, hProperties: { className: hast.className, ...hast.properties } },
    children,
  } as unknown as RootContent;
}

function formula(tex: string, source: DisplayMath): RootContent {
  return {
    type: 'math',
    value: tex,
    position: source.position,
    data: { hName: 'code', hProperties: { className: ['language-math', 'math-display'] }, hChildren: [{ type: 'text', value: tex }] },
  } as unknown as RootContent;
}

const rounded = (value: number): string => String(Math.ceil(value * 100) / 100);

function formElement(name: 'wide' | 'narrow', forms: Forms, index: number, source: DisplayMath): RootContent {
  const { row, indent } = forms.rows[index] as Form;
  const style = `--block:${rounded(forms.block)}${indent > 0 ? `;--indent:${rounded(indent)}` : ''}`;
  return element({ tag: 'div', className: ['equation-form', name], properties: { style } }, [formula(rowTex(row), source)], source);
}

/** Leads to the formula's entry in the list of equations; a script opens it beside the equation. */
function moreLink(id: string, tag: string | undefined, isCorrected: boolean, source: DisplayMath, language: Language): RootContent {
  const words = objectWords[language];
  const label = tag === undefined ? words.unnumbered : labels[language].equation(tag);
  return element(
    {
      tag: 'a',
      className: ['equation-more', ...(isCorrected ? ['corrected'] : [])],
      properties: { href: `#${entryId(id)}`, dataPage: EQUATIONS, ariaLabel: isCorrected ? words.printedOf(label) : words.moreOf(label) },
    },
    [{ type: 'text', value: isCorrected ? words.printed : words.more }],
    source,
  );
}

function rowElement(wide: Forms, narrow: Forms | undefined, index: number, source: DisplayMath, language: Language): RootContent {
  const { tag, published } = (wide.rows[index] as Form).row;
  const switchAt = `at-${narrowSwitch(wide.block)}`;
  const forms = [formElement('wide', wide, index, source), ...(narrow === undefined ? [] : [formElement('narrow', narrow, index, source)])];
  const body = element({ tag: 'div', className: ['equation-body', ...(narrow === undefined ? [] : [switchAt])] }, forms, source);
  const id = rowIds(wide.rows.map(({ row }) => row))[index];
  const display = (source as Identified).data?.id;
  if (tag === undefined) {
    const more = published === undefined || display === undefined ? [] : [moreLink(display, tag, true, source, language)];
    return element({ tag: 'div', className: ['equation', 'unnumbered'], properties: id === undefined ? {} : { id } }, [body, ...more], source);
  }
  const number = element(
    { tag: 'a', className: ['equation-number'], properties: { href: `#${id ?? ''}`, ariaLabel: labels[language].linkToEquation(tag) } },
    [{ type: 'text', value: `(${tag})` }],
    source,
  );
  return element({ tag: 'div', className: ['equation'], properties: { id, dataEquation: tag } }, [body, number, moreLink(equationId(tag), tag, published !== undefined, source, language)], source);
}

function tags(rows: readonly EquationRow[]): string {
  return rows.map((row) => row.tag ?? '·').join(' ');
}

function readRows(node: DisplayMath, file: VFile): EquationRow[] {
  try {
    return equationRows(node.value);
  } catch (error) {
    return failAt(file, node, (error as Error).message);
  }
}

/** KaTeX's own message, at the place where the formula stands. */
function layOutAt(rows: readonly EquationRow[], node: DisplayMath, file: VFile): Forms {
  try {
    return layOut(rows);
  } catch (error) {
    return failAt(file, node, (error as Error).message);
  }
}

/**
 * Remark plugin: sets a display as rows, each numbered row with its own id and its number as a link in its own column;
 * a following `$$ narrow` display is the form for narrow columns.
 */
export function displays(languageOf: (file: VFile) => Language) {
  return () => (tree: Root, file: VFile): void => {
    const language = languageOf(file);
    const out: RootContent[] = [];
    tree.children.forEach((node, index) => {
      if (node.type !== 'math') return void out.push(node);
      if (node.meta === 'narrow') {
        if (tree.children[index - 1]?.type !== 'math') failAt(file, node, 'a narrow form follows its display at once');
        return;
      }
      if (node.meta !== null && node.meta !== undefined) failAt(file, node, `"$$ ${node.meta}" is unknown: write "$$" or "$$ narrow"`);
      const rows = readRows(node, file);
      const next = tree.children[index + 1];
      const narrowRows = next?.type === 'math' && next.meta === 'narrow' ? readRows(next, file) : undefined;
      if (narrowRows !== undefined && tags(narrowRows) !== tags(rows)) {
        failAt(file, next, `the narrow form has the rows (${tags(narrowRows)}), its display (${tags(rows)}): write the same numbers in the same order`);
      }
      const wide = layOutAt(rows, node, file);
      const narrow = narrowRows === undefined ? undefined : layOutAt(narrowRows, next as DisplayMath, file);
      const children = rows.map((_, row) => rowElement(wide, narrow, row, node, language));
      const own = (node as Identified).data;
      const properties = own?.id === undefined ? {} : { id: own.id };
      out.push(element({ tag: 'div', className: ['equations', ...(own?.added === true ? ['added'] : [])], properties }, children, node));
    });
    tree.children = out;
  };
}
