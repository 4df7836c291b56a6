import { selectOne } from 'css-select';
import type { AnyNode, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import katex from 'katex';
import { expect, test } from 'vitest';
import { readMath, type Read } from '../../src/search/build/mathml.ts';
import { texTokens } from '../../src/search/mathTokens.ts';

function onPage(tex: string): Read {
  const math = selectOne<AnyNode, Element>('math', parseDocument(katex.renderToString(tex, { output: 'mathml' })));
  return readMath(math as Element);
}

test.each([
  'C_n^k',
  '\\frac{1}{n}',
  '\\binom{n}{k} p^k(1-p)^{n-k}',
  '\\sum_{k=1}^K y_k \\log p_k',
  '\\frac{\\partial L}{\\partial z}',
  "\\sigma'(z)",
  '\\hat y',
  '\\sqrt{2\\pi\\sigma^2}',
  'L_{\\text{MSE}} = \\tfrac12(p-y)^2',
  '\\mathcal{N}(\\mu,\\sigma^2)',
  '\\arg\\max_\\theta',
  'D_{\\text{KL}}(y\\,\\Vert\\,q)',
])('what is typed as %s is what the page shows', (tex) => expect(texTokens(tex).join(' ')).toBe(onPage(tex).symbols.join(' ')));

test.each([
  ['e^{-z}', 'e^(−z)'],
  ['10^{-5}', '10^(−5)'],
  ['z=-10', 'z = −10'],
  ['-u^{-2}-1', '−u^(−2) − 1'],
  ['(-y)-x', '(−y) − x'],
  ['x_1x_2^2', 'x_1x_2²'],
  ['x_1^{r_1}', 'x_1^(r_1)'],
  ['L_{\\text{CE}}', 'L_(CE)'],
  ['-y\\log p-(1-y)\\log(1-p)', '−y log p − (1 − y) log(1 − p)'],
  ['\\tfrac12\\sum_{i=1}^K y_i\\log p_i', '1/2∑_(i = 1)^K y_i log p_i'],
  ['\\frac{dL}{dz}', 'dL/dz'],
  ['\\frac{d^2L}{dz^2}', 'd²L/dz²'],
  ['\\frac{\\partial L_{\\text{CE}}}{\\partial z_k}', '∂L_(CE)/∂z_k'],
  ['\\frac{e^{-z}}{(1+e^{-z})^2}', 'e^(−z)/(1 + e^(−z))²'],
  ['\\frac{p-y}{p(1-p)}', '(p − y)/(p(1 − p))'],
  ['\\underbrace{aa}_{n}', 'aa_n'],
])('%s is read in one line as %s', (tex, line) => expect(onPage(tex).text).toBe(line));
