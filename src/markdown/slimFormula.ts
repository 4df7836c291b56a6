import type { Element, ElementContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass } from './foldFormulas.ts';

/** An inline piece lower than a line of text needs no strut: the line itself is higher. */
const LINE_EM = 1.2;

const em = (style: string, property: string): number => Number(new RegExp(`${property}:(-?[\\d.]+)em`).exec(style)?.[1] ?? 0);

function isIdle(node: ElementContent): boolean {
  if (!hasClass(node, 'katex-strut')) return false;
  const style = String(node.properties['style'] ?? '');
  return em(style, 'height') < LINE_EM - 0.2 && em(style, 'vertical-align') > -0.3;
}

/**
 * An inline formula without what only a display needs: the TeX twin inside its MathML, the namespace that the HTML
 * parser knows by itself, and the struts of lines that are high enough. A third of a chapter's HTML goes with them.
 */
export function slimInline(formula: Element): void {
  visit(formula, 'element', (node, index, parent) => {
    if (node.tagName === 'math') delete node.properties['xmlns'];
    if (parent === undefined || index === undefined) return undefined;
    if (node.tagName === 'semantics') {
      const row = node.children[0];
      const content = row?.type === 'element' && row.tagName === 'mrow' ? row.children : node.children.slice(0, 1);
      parent.children.splice(index, 1, ...content);
      return [SKIP, index];
    }
    if (isIdle(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    return undefined;
  });
}

/** Thousands are set apart by commas; `1,2,4` is a list, which KaTeX spaces. */
const NUMBER = /^[−-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const LETTER = /^[A-Za-zα-ωϵϑϕ]$/;

/** What may stand around an atom: a script, an accent or another alphabet (ℒ, ℝ) makes it more than its character. */
const KEPT = ['mathnormal', 'mathbf', 'mathit', 'c-mse', 'c-ce', 'c-model', 'c-data', 'hl'];
const PLAIN = new Set([...KEPT, 'katex-html', 'katex-base', 'katex-strut', 'mord', 'mspace', 'mpunct', 'enclosing']);

/** The one number or letter that the formula consists of. */
function onlySymbol(formula: Element): string | undefined {
  const html = formula.children.find((child) => hasClass(child, 'katex-html'));
  if (html === undefined || html.type !== 'element') return undefined;
  const text = toText(html, { whitespace: 'pre' }).replace(/\u200b/g, '');
  if (!NUMBER.test(text) && !LETTER.test(text)) return undefined;
  let isPlain = true;
  visit(html, 'element', (node) => {
    const classes = (node.properties['className'] as string[] | undefined) ?? [];
    if (!classes.every((name) => PLAIN.has(name))) isPlain = false;
  });
  return isPlain ? text : undefined;
}

function classesAround(formula: Element): string[] {
  const kept = new Set<string>();
  visit(formula, 'element', (node) => {
    for (const name of (node.properties['className'] as string[] | undefined) ?? []) {
      if (KEPT.includes(name)) kept.add(name);
    }
  });
  return [...kept];
}

function dataOf(formula: Element): Record<string, string> {
  const data: Record<string, string> = {};
  visit(formula, 'element', (node) => {
    for (const name of ['dataValue', 'dataNumber']) {
      const value = node.properties[name];
      if (value !== undefined) data[name] = String(value);
    }
  });
  return data;
}

/**
 * A formula that is one number or one letter is set as that character alone, in KaTeX's face and size. It reads the
 * same, is spoken without any help, and weighs a tenth.
 */
export function asAtom(formula: Element): boolean {
  const symbol = onlySymbol(formula);
  if (symbol === undefined) return false;
  const data = dataOf(formula);
  formula.properties = { className: ['katex', 'atom', ...classesAround(formula)], ...data };
  formula.children = [{ type: 'text', value: symbol.replace('-', '−') }];
  return true;
}
