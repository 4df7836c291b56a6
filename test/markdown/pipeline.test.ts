import { describe, expect, it } from 'vitest';
import { compilePage } from './compilePage.ts';

const paragraph = (words: string): string => `${words}{/* #p */}`;

describe('the pipeline', () => {
  it.each([
    ['an equation', '[](#eq-9)', '"reference" data-page="neighbour">{"式(9)"}'],
    ['a section', '[](#neighbour-section)', '{"2.1节"}'],
    ['a page', '[](#neighbour)', '{"第2章"}'],
    ['a work', '[](#ref-cox-1958)', '{"Cox（1958）"}'],
  ])('writes the text of an empty link to %s', async (_, link, expected) => {
    expect(await compilePage(paragraph(link))).toContain(expected);
  });

  it('gives a citation inside brackets no brackets of its own', async () => {
    expect(await compilePage(paragraph('（[](#ref-cox-1958)）'))).toContain('{"Cox，1958"}');
    expect(await compilePage(paragraph('(see it) ([](#ref-cox-1958))'), 'en')).toContain('{"Cox, 1958"}');
    expect(await compilePage(paragraph('one (a; b); [](#ref-cox-1958)'), 'en')).toContain('{"Cox (1958)"}');
  });

  it('lets a long formula break after its relations, outside brackets, and a short one nowhere', async () => {
    const breaks = async (tex: string) => (await compilePage(paragraph(`$${tex}$`))).match(/<wbr>/g)?.length ?? 0;
    expect(await breaks('a+b=c')).toBe(0);
    expect(await breaks('a+b+c+d=e+f=g')).toBe(2);
    expect(await breaks('f(a+b+c=d+e+g+h+i+j+k)')).toBe(0);
  });

  it('keeps a list of numbers spaced', async () => {
    expect(await compilePage(paragraph('$1,2,4,7$ $12{,}345.6$'))).toMatch(/1,<span class=\\"thin\\"><\/span>2.*class="katex atom">\{"12,345.6"\}/s);
  });

  it('speaks the language of the page', async () => {
    expect(await compilePage(paragraph('[](#eq-9), [](#ref-cox-1958)'), 'en')).toMatch(/Eq\. \(9\).*Cox \(1958\)/s);
  });

  it('quotes a fact with its name and its full value', async () => {
    expect(await compilePage(paragraph('$x=\\fact{half}$'))).toMatch(/data-value=\\"half\\" data-number=\\"-0.5\\"/);
  });

  it('makes bold next to full-width punctuation bold', async () => {
    const html = await compilePage(paragraph('**从优化看：**我们、**伯努利分布(Bernoulli)**是'));
    expect(html).not.toContain('**');
    expect(html.match(/_components\.strong>/g)).toHaveLength(4);
  });

  it('leaves no space where a Chinese line was broken', async () => {
    expect(await compilePage(paragraph('前半\n后半'))).toContain('{"前半后半"}');
    expect(await compilePage(paragraph('first\nsecond'), 'en')).toContain('{"first\\nsecond"}');
  });

  it('spaces formulas from Han characters only and ties punctuation to them', async () => {
    const html = await compilePage(paragraph('当$2z$很大，（$2p$）。'));
    expect(html).toMatch(/class="katex mi-l mi-r"/);
    expect(html).toMatch(/class="tied">\{"（"\}<_components\.span class="katex" .*?\{"）。"\}/s);
  });

  it('lets a line end between two formulas that share a comma', async () => {
    expect((await compilePage(paragraph('$2z$，$2p$。'))).match(/_components\.wbr/g)).toHaveLength(1);
    expect(await compilePage(paragraph('$2z$，而$2p$。'))).not.toContain('wbr');
  });

  it('spaces what a formula begins or ends, not the formula in it', async () => {
    const html = await compilePage(paragraph('在[$2z$处](#neighbour-section)**变$2p$**了'));
    expect(html).toMatch(/_components\.a [^>]*class="reference mi-l"[^>]*><_components\.span class="katex mi-r"/);
    expect(html).toMatch(/_components\.strong class="mi-r">\{"变"\}<_components\.span class="katex mi-l"/);
  });

  it('keeps the mark of a correction with what it marks', async () => {
    const errata = '\n\n<Erratum id="correction-x" title="甲" place="p">\n\n乙\n\n</Erratum>';
    const mark = (words: string) => compilePage(`${words}[](#correction-x)丙。{/* #p */}${errata}`);
    expect(await mark('说真话。')).toMatch(/\{"说真话"\}<_components\.span class="tied">\{"。"\}<_components\.a [^>]*"correction-mark"/);
    expect(await mark('是$2z$')).toMatch(/class="tied"><_components\.span class="katex[^>]*>.*?"correction-mark"/s);
    expect(await mark('是$2z$。')).toMatch(/class="tied"><_components\.span class="katex[^>]*>.*?\{"。"\}<_components\.a [^>]*"correction-mark"/s);
  });

  it('justifies no Chinese paragraph in which a long piece of formula may tear a line open', async () => {
    expect(await compilePage(paragraph('当$a=b$时'))).not.toContain('ragged');
    expect(await compilePage(paragraph('当$f(a+b+c=d+e+g+h+i+j+k)$时'))).toContain('class="ragged"');
    expect(await compilePage(paragraph('if $f(a+b+c=d+e+g+h+i+j+k)$'), 'en')).not.toContain('ragged');
  });

  it('gives each row its id, its number as a link, and one column for the relations', async () => {
    const html = await compilePage('$$\nabc &= d \\tag{1} \\\\\n&= e \\tag{A2} \\why{since}\n$$');
    expect(html).toMatch(/class="equation" id="eq-1" data-equation="1"/);
    expect(html).toMatch(/class="equation-number" href="#eq-a2" aria-label="式\(A2\)的链接">\{"\(A2\)"\}/);
    expect(html).toMatch(/"--block": "3.25",\s*"--indent": "1.4"/);
  });

  it('keeps a narrow form beside its display', async () => {
    const html = await compilePage('$$\na = b \\tag{1}\n$$\n\n$$ narrow\na \\tag{1}\n$$');
    expect(html.match(/equation-form narrow/g)).toHaveLength(1);
    expect(html).toContain('equation-body at-');
  });

  it('gives pasteable TeX in the annotation', async () => {
    const html = await compilePage('{/* #d */}\n\n$$\n\\model{\\theta}_k=\\ce{x+1}\n$$');
    expect(html).toContain('<annotation encoding=\\"application/x-tex\\">\\\\theta_k={x+1}</annotation>');
    expect(html).toContain('<span class=\\"c-model\\">');
  });

  it('sets a formula of one number or one letter as that character alone', async () => {
    const html = await compilePage(paragraph('$z$，$\\model{p}$，$-0.5$，$\\fact{half}$'));
    expect(html).toContain('class="katex atom mathnormal">{"z"}');
    expect(html).toContain('class="katex atom c-model mathnormal">{"p"}');
    expect(html).toContain('class="katex atom">{"−0.5"}');
    expect(html).toContain('class="katex atom" data-value="half" data-number="-0.5">{"−0.50"}');
    expect(html).not.toContain('<math');
  });

  it('keeps the whole of a formula with a script, a relation or another alphabet', async () => {
    expect(await compilePage(paragraph('$z^2$ $\\hat z$ $z=1$ $\\mathcal L$ $\\mathbb R$'))).not.toContain('atom');
  });

  it('leads from a section, a paragraph and an item to itself in the other language', async () => {
    const html = await compilePage('## 题 {/* #head */}\n\n一。{/* #one */}\n\n{/* #list */}\n\n- 甲{/* #first */}');
    expect([...html.matchAll(/class="(section-twin|twin)" href="#([a-z]+)" hrefLang="en"|class="(section-twin|twin)" href="#([a-z]+)" hreflang="en"/gi)].map(([, a, b, c, d]) => `${a ?? c} ${b ?? d}`)).toEqual(['section-twin head', 'twin one', 'twin first']);
  });

  it('keeps the state that words set a figure to, and leads to the figure without it', async () => {
    const html = await compilePage(`<Figure id="fig-x" />\n\n${paragraph('[150倍](#fig-x?z=-5&y=1)')}`);
    expect(html).toMatch(/href="#fig-x" class="sets-figure" data-page="page" data-sets="z=-5&(amp;)?y=1">\{"150倍"\}/);
  });

  it.each([
    ['[words](#fig-none?z=1)', '#fig-none is no id'],
    ['[words](#neighbour-section?z=1)', 'only a figure can be set'],
    ['[](#fig-y?z=1)', 'needs words of its own'],
    ['[words](#fig-y?z)', '"z" is no state'],
    ['[words](#fig-y?)', '"" is no state'],
  ])('refuses %s, which sets no figure', async (words, message) => {
    await expect(compilePage(`${paragraph(words)}\n\n<Figure id="fig-y" />`)).rejects.toThrow(message);
    await expect(compilePage(`${paragraph(words)}\n\n<Figure id="fig-y" />`)).rejects.toThrow(/page\.mdx:8/);
  });

  it('marks an added paragraph in words', async () => {
    expect(await compilePage('新话。{/* #p added */}')).toContain('class="added-mark">{"本版补充"}');
  });

  it.each([
    ['$\\frac{1$', 'KaTeX parse error'],
    ['$\\foo$', 'Undefined control sequence'],
    ['$\\htmlClass{c-red}{x}$', 'is not one of ours'],
    ['$\\fact{nothing}$', '\\fact{nothing} is unknown'],
    ['[](#eq-77)', '#eq-77 is no id'],
    ['[](#p)', 'has no name to print'],
    ['[words](#correction-none)', 'is no id'],
    ['见式(4)。', '式(4) is typed by hand: write [](#eq-4)'],
    ['[Eq. (A12)](#neighbour-section)', 'Eq. (A12) is typed by hand'],
    ['$\\textcolor{#f00}{x}$', 'colour is meaning'],
    ['$\\color{red}x$', 'colour is meaning'],
  ])('refuses %s with file and line', async (words, message) => {
    await expect(compilePage(paragraph(words))).rejects.toThrow(message);
    await expect(compilePage(paragraph(words))).rejects.toThrow(/page\.mdx:8/);
  });

  it.each([
    ['$$ tall\na\n$$', '"$$ tall" is unknown'],
    ['$$\na \\tag{1}\n$$\n\n$$ narrow\na \\tag{2}\n$$', 'the narrow form has the rows (2)'],
    ['甲。{/* #x */}\n\n$$ narrow\na \\tag{2}\n$$', 'follows its display at once'],
    ['$$\n\\frac{a \\tag{1}\n$$', 'KaTeX parse error'],
    ['$$\na &= b \\tag{1} \\\\\n&= c \\tag{2} \\why{By (1), $f(2)$}\n$$', 'types the number (1)'],
  ])('refuses the display %j', async (body, message) => {
    await expect(compilePage(body.startsWith('$$ tall') ? `{/* #t */}\n\n${body}` : body)).rejects.toThrow(message);
  });
});
