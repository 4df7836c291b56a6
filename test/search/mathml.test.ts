import { selectOne } from 'css-select';
import type { AnyNode, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import katex from 'katex';
import { expect, test } from 'vitest';
import { readMath } from '../../src/search/build/mathml.ts';
import { texTokens } from '../../src/search/mathTokens.ts';

function symbolsOnPage(tex: string): string {
  const math = selectOne<AnyNode, Element>('math', parseDocument(katex.renderToString(tex, { output: 'mathml' })));
  return math === null ? '' : readMath(math as Element).symbols.join(' ');
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
])('what is typed as %s is what the page shows', (tex) => expect(texTokens(tex).join(' ')).toBe(symbolsOnPage(tex)));
