import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { katexOptions } from '../../src/edition/katexOptions.ts';
import { lightenHtml } from '../../src/markdown/lightFormula.ts';

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
