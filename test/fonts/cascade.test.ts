import { isTag, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { Cascade, type TextStyle } from '../../src/fonts/cascade/textStyle.ts';
import { conditionHolds, FIRST_VIEW } from '../../src/fonts/cascade/view.ts';
import { collectAll, collectFirst } from '../../src/fonts/collect.ts';

/** The style of the innermost element of a chain such as `<p><b></b></p>`. */
function styleIn(html: string, css: string, view?: typeof FIRST_VIEW): TextStyle {
  const cascade = new Cascade(css, view);
  let style = cascade.initial;
  let node: Element | undefined = parseDocument(html).children.find(isTag);
  while (node !== undefined) {
    style = cascade.styleOf(node, style);
    node = node.children.find(isTag);
  }
  return style;
}

describe('the cascade gives', () => {
  it.each([
    ['the language’s face', '<html lang="zh-Hans"><p>', "[lang|='zh']{--serif:Han;font-family:var(--serif)}", ['Han']],
    ['the stronger selector', '<p class="a" id="b">', '#b{font-family:X}.a{font-family:Y}p{font-family:Z}', ['X']],
    ['the later of two alike', '<p class="a b">', '.b{font-family:X}.a{font-family:Y}', ['Y']],
    ['what is important', '<p class="a">', 'p{font-family:X!important}.a{font-family:Y}', ['X']],
    ['what :where does not weigh', '<p class="a">', 'p{font-family:X}:where(.a){font-family:Y}', ['X']],
    ['a nested rule', '<p class="a"><b>', '.a{& b{font-family:X}}', ['X']],
    ['the nearest language', '<p lang="zh"><em lang="en">', 'em:lang(en){font-family:X}em:lang(zh){font-family:Y}', ['X']],
    ['a layer’s rule', '<p>', '@layer a{p{font-family:X}}', ['X']],
    ['an inline style', '<p style="font-family:X">', 'p{font-family:Y}', ['X']],
  ])('%s', (_, html, css, families) => {
    expect(styleIn(html, css).families).toEqual(families);
  });

  it('bold to headings, italics to emphasis, unless a sheet says otherwise', () => {
    expect(styleIn('<h2><em>', '').weights).toEqual([700]);
    expect(styleIn('<h2><em>', '').styles).toEqual(['italic']);
    expect(styleIn('<em lang="zh">', 'em:lang(zh){font-style:normal;font-weight:700}')).toMatchObject({ weights: [700], styles: ['normal'] });
  });
});

describe('what holds at times', () => {
  it.each([
    ['a pointer', 'a:hover{font-weight:700}'],
    ['a script', 'a[aria-current]{font-weight:700}'],
    ['paper', '@media print{a{font-weight:700}}'],
    ['a narrow window', '@media (width < 500px){a{font-weight:700}}'],
  ])('%s may bring is added', (_, css) => {
    expect(styleIn('<a>', css).weights).toEqual([400, 700]);
  });

  it('is decided in a view', () => {
    expect(styleIn('<a>', 'a:hover{font-weight:700}', FIRST_VIEW).weights).toEqual([400]);
    expect(styleIn('<a>', 'a[aria-current]{font-weight:700}', FIRST_VIEW).weights).toEqual([400]);
    expect(styleIn('<a aria-current="page">', 'a[aria-current]{font-weight:700}', FIRST_VIEW).weights).toEqual([700]);
    expect(styleIn('<a>', '@media (width < 500px){a{font-weight:700}}', FIRST_VIEW).weights).toEqual([700]);
    expect(styleIn('<a>', '@media print{a{font-weight:700}}', FIRST_VIEW).weights).toEqual([400]);
  });
});

describe('conditionHolds', () => {
  it.each([
    ['screen and (width<900px)', true],
    ['(width >= 900px)', false],
    ['(400px <= width < 500px)', true],
    ['(min-width: 30em)', false],
    ['(max-width: 899.98px)', true],
    ['print', false],
    ['not print', true],
    ['print, (width < 900px)', true],
    ['(prefers-reduced-motion: reduce)', false],
    ['(hover: hover)', false],
    ['(unheard-of: 1)', undefined],
  ])('@media %s: %s', (params, holds) => {
    expect(conditionHolds('media', params, FIRST_VIEW)).toBe(holds);
  });

  it('can not tell the room of a container', () => {
    expect(conditionHolds('container', '(inline-size < 20em)', FIRST_VIEW)).toBeUndefined();
  });
});

describe('collecting text', () => {
  const text = (uses: ReadonlyMap<TextStyle, ReadonlySet<number>>) => [...uses.values()].map((codes) => String.fromCodePoint(...codes)).join('');
  const page = (html: string) => ({ html, document: parseDocument(html, { withStartIndices: true, withEndIndices: true }) });

  it('leaves out what no one sees', () => {
    expect(text(collectAll(page('<p>a<script>b</script><svg><title>c</title></svg><math>d</math></p>'), new Cascade(''), () => ''))).toBe('a');
  });

  it('takes along generated text, with its escapes read', () => {
    const css = 'p::before{content:"\\201C" attr(data-x)}';
    expect(text(collectFirst(page('<p data-x="y">a</p>'), new Cascade(css)))).toBe('“ya');
  });

  it('skips what is hidden when the page opens, and only then', () => {
    const css = '.toc{display:none}@media (width >= 900px){.toc{display:block}}';
    const html = '<p>a</p><nav class="toc">b</nav><details><summary>c</summary><p>d</p></details>';
    expect(text(collectFirst(page(html), new Cascade(css, FIRST_VIEW)))).toBe('ac');
    expect(text(collectAll(page(html), new Cascade(css), () => '')).split('').toSorted().join('')).toBe('abcd');
  });

  it('counts what a control says once its script has come, and not what stands in other templates', () => {
    const html = '<details class="offline needs-script"><summary>a</summary><template><script src="x.js"></script></template></details><figure><template>b</template></figure>';
    const found = text(collectAll(page(html), new Cascade(''), () => '存')).split('').toSorted().join('');
    expect(found).toMatch(/^[ -~]{95}存$/);
  });

  it('counts the heads of printed pages', () => {
    const html = '<style>@page a{@top-left{content:"甲"}}@page b{@top-left{content:"乙"}}</style><footer class="site-foot ui">c</footer>';
    expect(text(collectAll(page(html), new Cascade(''), () => '')).split('').toSorted().join('')).toBe('c乙甲');
  });

  it('counts the names of links for the tools that a block gets with the other language', () => {
    const html = '<h2>a<a class="section-link" aria-label="bc">#</a></h2><p>d<a class="twin" aria-label="英">中</a></p>';
    expect(text(collectAll(page(html), new Cascade(''), () => '')).split('').toSorted().join('')).toBe('#abcd中英');
  });

  it('gives an island’s words to the style that most of it is in', () => {
    const html = '<astro-island props="{&quot;a&quot;:&quot;熵&quot;}"><p>text of it<b>x</b></p></astro-island>';
    const uses = collectAll(page(html), new Cascade(''), () => '似');
    const regular = [...uses].filter(([style]) => style.weights[0] === 400).map(([, codes]) => String.fromCodePoint(...codes)).join('');
    expect(regular).toContain('熵');
    expect(regular).toContain('似');
  });

  it('walks a formula once and finds the same again', () => {
    const formula = '<span class="katex"><span class="mathnormal">z</span></span>';
    const css = '.katex .mathnormal{font-family:KaTeX_Math}';
    const uses = collectAll(page(`<p>${formula}</p><p>${formula}</p><h2>${formula}</h2>`), new Cascade(css), () => '');
    expect([...uses].filter(([, codes]) => codes.has(0x7a)).map(([style]) => [style.families, style.weights])).toEqual([[['KaTeX_Math'], [400]], [['KaTeX_Math'], [700]]]);
  });
});
