import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { figureBlocks } from '../../src/twin/builtFigures.ts';
import { displayTex } from '../../src/twin/displayTex.ts';
import { mathmlTex } from '../../src/twin/mathmlTex.ts';
import { markdownOf } from '../../src/twin/pageTwin.ts';

describe('a display on its own', () => {
  it.each([
    ['a = \\mse{b} \\tag{3}', 'a = b \\tag{3}'],
    ['a &= b \\tag{A1}', 'a = b \\tag{A1}'],
    ['f &= \\model{x+1} \\\\\n&= \\htmlData{value=n,number=2}{2} \\tag{7}', '\\begin{align*}\nf &= {x+1} \\\\\n&= 2 \\tag{7}\n\\end{align*}'],
  ])('%s', (tex, plain) => {
    expect(displayTex(tex)).toBe(plain);
  });
});

function texOf(html: string): string {
  const math = select('math', fromHtml(html, { fragment: true }));
  if (math === undefined) throw new Error('no <math> in the case');
  return mathmlTex(math);
}

describe('a caption’s formula', () => {
  it.each([
    ['<math><mrow><msub><mi>p</mi><mi>k</mi></msub></mrow></math>', 'p_{k}'],
    ['<math><mrow><mi>z</mi><mo>=</mo><mn>0</mn></mrow></math>', 'z=0'],
    ['<math><mfrac><mn>1</mn><mn>4</mn></mfrac></math>', '\\frac{1}{4}'],
  ])('%s', (html, tex) => {
    expect(texOf(html)).toBe(tex);
  });

  it('names what it cannot write', () => {
    expect(() => texOf('<math><mtable></mtable></math>')).toThrow('has a <mtable>');
  });
});

const FIGURE = `<figure id="fig-x"><b class="figure-title">Figure 1 Two pulls</b>
<svg role="img" aria-label="One curve."></svg><svg role="img" aria-label="One curve."></svg>
<table class="data-table"><caption>Slopes</caption><tr><th><var>z</var><sub>1</sub></th><th>p</th></tr><tr><th>−1</th><td>0.5</td></tr></table>
<figcaption><b>Top:</b> the loss.<a class="figure-link" href="#fig-x"> #</a></figcaption></figure>`;

describe('a figure in words', () => {
  it('has its name, caption, drawing, numbers and address', () => {
    expect(markdownOf(figureBlocks(fromHtml(FIGURE), 'fig-x', 'en', 'page/#fig-x'))).toBe(`**Figure 1 Two pulls**

**Top:** the loss.

*The drawing*: One curve.

*Data*: Slopes

| *z*<sub>1</sub> | p   |
| --------------- | --- |
| −1              | 0.5 |

[Open the live figure](page/#fig-x)
`);
  });

  it.each([
    ['fig-y', FIGURE, 'no such figure'],
    ['fig-x', FIGURE.replace('data-table', 'other'), 'no drawing in words, or no table'],
    ['fig-x', FIGURE.replace('figure-title', 'other'), 'no .figure-title'],
  ])('says what #%s lacks', (id, html, message) => {
    expect(() => figureBlocks(fromHtml(html), id, 'en', '')).toThrow(message);
  });
});
