import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { katexOptions } from '../../src/edition/katexOptions.ts';
import { lightenHtml, SCRIPT_SPACE, SPACE, STACK_STRUT } from '../../src/markdown/lightFormula.ts';

/** The drawing of a formula's first piece. */
function drawn(tex: string): string {
  const html = lightenHtml(katex.renderToString(tex, { ...katexOptions, output: 'html' }));
  return html.replace('<span class="katex"><span class="katex-html" aria-hidden="true">', '').replace(/<\/span><\/span>$/, '');
}
const base = (inside: string): string => `<span class="katex-base">${inside}</span>`;
const letter = (name: string): string => `<span class="mathnormal">${name}</span>`;
const raised = (top: string, inside: string): string =>
  `<span class="msupsub"><span class="vlist-t"><span class="vlist-r"><span class="vlist"><span style="top:${top}em"><span class="script">${inside}</span></span></span></span></span></span>`;

describe('lightenFormula', () => {
  it.each([
    ['(1', base('(1')],
    ['a,b', base(`${letter('a')},<span class="thin"></span>${letter('b')}`)],
    ['a=b', base(`${letter('a')}<span class="rel">=</span>`) + base(letter('b'))],
    ['1-a', base('1<span class="bin">−</span>') + base(letter('a'))],
    // The space on its left is inside of what is colored: the other stays an element of its own.
    ['\\data{a}=b', base('<span class="c-data"><span class="mathnormal">a</span><span class="thick"></span></span>=<span class="thick"></span>') + base(letter('b'))],
    ['{\\model a}', base('<span class="c-model"><span class="mathnormal">a</span></span>')],
    ['a^{1-b}', base(letter('a') + raised('-3.36', `1−${letter('b')}`))],
    ['a_1', base(letter('a') + raised('-2.85', '1'))],
  ])('%s', (tex, html) => {
    expect(drawn(tex)).toBe(html);
  });

  it('keeps the height and the depth of what is higher or deeper than a line', () => {
    const html = drawn(String.raw`\frac{a}{b}`);
    expect(html).toContain('<span class="katex-strut" style="height:1.');
    expect(html).toContain('<span class="vlist-t vlist-t2">');
    expect(html).toMatch(/<span class="vlist" style="height:\.345em"><span><\/span><\/span>|<span class="vlist" style="height:\.\d+em">/);
  });

  it('keeps the group inside a slot that changes', () => {
    expect(drawn(String.raw`\htmlData{slot=x}{{1}}=2`)).toContain('<span data-slot="x"><span>1</span>');
  });

  it('keeps every character in its order', () => {
    const tex = String.raw`P(x\mid p)=\prod_{k=1}^{K}\frac{n!}{x_k^{a_i^2}!},\quad \sqrt{\mathcal L}\neq 0.5\text{ if }n\ge 1`;
    const text = (html: string): string => html.replaceAll(/<[^>]*>|\u200b/g, '');
    const before = katex.renderToString(tex, { ...katexOptions, output: 'html' });
    expect(text(lightenHtml(before))).toBe(text(before));
  });
});

describe('what the stylesheet sets in their place', () => {
  const rulesOf = (css: string, selector: string): string[] => [...css.matchAll(/([^{}]*)\{([^{}]*)\}/g)].filter(([, names]) => names?.replace(/\/\*.*?\*\//gs, '').split(',').some((name) => name.trim() === selector)).map(([, , rules]) => rules?.trim() ?? '');
  const own = readFileSync('src/styles/equation.css', 'utf8');
  const theirs = readFileSync(createRequire(import.meta.url).resolve('katex/dist/katex.css'), 'utf8');
  const raw = (tex: string): string => katex.renderToString(tex, { ...katexOptions, output: 'html' });

  it.each([
    ['.rel', `margin: 0 ${SPACE.mrel}em;`, 'a=b', `margin-right:${SPACE.mrel}em;`],
    ['.bin', `margin: 0 ${SPACE.mbin}em;`, 'a-b', `margin-right:${SPACE.mbin}em;`],
    ['.thick', `margin-right: ${SPACE.mrel}em;`, 'a=b', `margin-right:${SPACE.mrel}em;`],
    ['.thin', `margin-right: ${SPACE.thin}em;`, 'a,b', `margin-right:${SPACE.thin}em;`],
    ['.msupsub > * > * > .vlist > span', `${SCRIPT_SPACE.replace(':', ': ')};`, 'a_1', `${SCRIPT_SPACE};`],
  ])('%s is what KaTeX writes', (selector, rule, tex, written) => {
    expect(rulesOf(own, selector)).toEqual([rule]);
    expect(raw(tex)).toContain(written);
  });

  it.each([
    ['.script', '6.size3'],
    ['.script2', '3.size1'],
  ])('%s is the size that KaTeX gives', (selector, size) => {
    const sizeIn = (css: string, name: string): number => Number(/font-size:\s*([\d.]+)em/.exec(rulesOf(css, name)[0] ?? '')?.[1]);
    expect(sizeIn(own, selector)).toBeCloseTo(sizeIn(theirs, `.katex .katex-sizing.reset-size${size}`) || sizeIn(theirs, `.katex .sizing.reset-size${size}`), 6);
  });

  it('the strut of stacks is as high as the lines are moved for', () => {
    expect(rulesOf(own, '.vlist > span:not(:empty)::before').join()).toContain(`height: ${STACK_STRUT}em;`);
  });
});
