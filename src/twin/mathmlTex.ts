import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';

const isElement = (node: ElementContent): node is Element => node.type === 'element';

const scripts: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  msub: ([base = '', below = '']) => `${base}_{${below}}`,
  msup: ([base = '', above = '']) => `${base}^{${above}}`,
  msubsup: ([base = '', below = '', above = '']) => `${base}_{${below}}^{${above}}`,
  mfrac: ([above = '', below = '']) => `\\frac{${above}}{${below}}`,
  msqrt: (parts) => `\\sqrt{${parts.join('')}}`,
};

/** TeX of the small formulas of a caption, whose MathML carries no TeX of its own. */
export function mathmlTex(node: Element): string {
  const { tagName } = node;
  if (['mi', 'mo', 'mn'].includes(tagName)) return toString(node);
  const parts = node.children.filter(isElement).map(mathmlTex);
  if (['math', 'mrow', 'mstyle', 'mpadded'].includes(tagName)) return parts.join('');
  const write = scripts[tagName];
  if (write === undefined) throw new Error(`a caption's formula has a <${tagName}>, which src/twin/mathmlTex.ts cannot write as TeX: add it there`);
  return write(parts);
}
