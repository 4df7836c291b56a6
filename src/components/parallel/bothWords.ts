import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { formulaMetrics } from '../../markdown/formulaMetrics.ts';
import { narrowSwitch } from '../../markdown/narrowSwitch.ts';
import { BETWEEN, STOP, texDiffersInWords, texInBoth } from './bothTex.ts';

const wordsIn = (root: Element, selector: string): Element[] => selectAll(selector, root).filter((each) => !STOP.test(toString(each)));

interface Row {
  readonly own: Element;
  readonly other: Element;
}

/** A row's forms with the same form in the other language. */
function formsOf({ own, other }: Row): Row[] {
  const others = selectAll('.katex', other);
  return selectAll('.katex', own).map((each, index) => ({ own: each, other: others[index] ?? each }));
}

const texOf = (formula: Element): string => selectAll('annotation', formula).map(toString).join('');

/** Whether the displays differ in the words of their formulas only, each as often said in one as in the other. */
export function differInWords(own: Element, other: Element): boolean {
  const [rows, others] = [selectAll('.katex', own), selectAll('.katex', other)];
  return rows.length === others.length && rows.every((row, index) => {
    const [tex, twin] = [texOf(row), texOf(others[index] as Element)];
    return texDiffersInWords(tex, twin);
  });
}

function add(to: Element, words: string): void {
  to.children.push({ type: 'text', value: BETWEEN + words });
}

/** Gives every text of the formula what the other language says in its place; says whether there was any that differs. */
function speakBoth({ own, other }: Row): boolean {
  let differs = false;
  for (const selector of ['mtext', '.katex-html .text']) {
    const twins = wordsIn(other, selector);
    wordsIn(own, selector).forEach((words, index) => {
      const twin = toString(twins[index] ?? words).trim();
      if (twin === toString(words).trim()) return;
      add(words, twin);
      differs = true;
    });
  }
  for (const annotation of differs ? selectAll('annotation', own) : []) annotation.children = [{ type: 'text', value: texInBoth(toString(annotation), texOf(other)) }];
  return differs;
}

const styleOf = (form: Element, name: string): number => Number(new RegExp(`${name}:([\\d.]+)`).exec(String(form.properties['style'] ?? ''))?.[1] ?? 0);
const rounded = (value: number): string => String(Math.ceil(value * 100) / 100);

/** All rows of a display are as wide as the widest, which the words of a second language may have made wider. */
function widen(display: Element, kind: 'wide' | 'narrow', least: number): void {
  for (const form of selectAll(`.equation-form.${kind}`, display)) {
    if (styleOf(form, '--block') >= least) continue;
    form.properties['style'] = String(form.properties['style']).replace(/--block:[\d.]+/, `--block:${rounded(least)}`);
  }
  if (kind === 'narrow') return;
  for (const body of selectAll('.equation-body', display)) {
    const { className } = body.properties;
    const switchAt = narrowSwitch(least);
    if (Array.isArray(className)) body.properties['className'] = className.map((name) => (Number(/^at-(\d+)$/.exec(String(name))?.[1] ?? Infinity) < switchAt ? `at-${switchAt}` : name));
  }
}

/** Sets a display once, with the words of both languages where they differ. */
export function sayInBoth(own: Element, other: Element): void {
  const forms = selectAll('.equation-form', own);
  const others = selectAll('.equation-form', other);
  forms.forEach((form, index) => {
    const spoken = formsOf({ own: form, other: others[index] ?? form }).map(speakBoth);
    const kind = Array.isArray(form.properties['className']) && form.properties['className'].includes('narrow') ? 'narrow' : 'wide';
    if (spoken.includes(true)) widen(own, kind, styleOf(form, '--indent') + formulaMetrics(texOf(form), true).width);
  });
}
