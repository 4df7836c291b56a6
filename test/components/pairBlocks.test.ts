import { describe, expect, it } from 'vitest';
import { pairBlocks } from '../../src/components/parallel/pairBlocks.ts';

const SHARED = new Set(['one', 'list', 'item', 'item-2', 'head', 'eq-1', 'fig-x', 'correction-x', 'correction-x-says']);
const pair = (zh: string, en: string): string => pairBlocks([{ tag: 'zh-Hans', html: zh }, { tag: 'en', html: en }], { isShared: (id) => SHARED.has(id), addressIn: (tag, id) => `../${tag}/#${id}` });

const display = (tex: string, number: string): string =>
  `<div class="equations"><div class="equation" id="eq-${number}" data-equation="${number}"><span class="katex"><math><semantics><annotation>${tex}</annotation></semantics></math></span><a class="equation-number" href="#eq-${number}">(${number})</a></div></div>`;

describe('pairBlocks', () => {
  it('sets a paragraph in both languages under its one id', () => {
    expect(pair('<p id="one">甲</p>', '<p id="one">a</p>')).toBe('<div id="one" class="pair"><div lang="zh-Hans"><p>甲</p></div><div lang="en"><p>a</p></div></div>');
  });

  it('pairs a list item by item, each under its one id', () => {
    const list = (...items: string[]) => `<ul id="list">\n${items.map((text, index) => `<li id="${['item', 'item-2'][index]}">${text}</li>\n`).join('')}</ul>`;
    expect(pair(list('甲', '乙'), list('a', 'b'))).toBe(
      '<ul id="list"><li id="item"><div class="pair"><div lang="zh-Hans">甲</div><div lang="en">a</div></div></li>' +
        '<li id="item-2"><div class="pair"><div lang="zh-Hans">乙</div><div lang="en">b</div></div></li></ul>',
    );
    expect(() => pair(list('甲', '乙'), list('a'))).toThrow('#item-2 stands in zh-Hans and not in en');
  });

  it('sets a table once: what reads alike once in its cell, words in both languages', () => {
    const table = (word: string) => `<div class="table-region" id="one"><table><tr><th>${word}</th><td>0.25</td></tr></table></div>`;
    expect(pair(table('甲'), table('a'))).toBe(
      '<div class="table-region" id="one"><table><tbody><tr><th><span lang="zh-Hans">甲</span><span lang="en">a</span></th><td>0.25</td></tr></tbody></table></div>',
    );
  });

  it('stops at a table that one language cuts into other cells', () => {
    const table = (cells: string) => `<div class="table-region" id="one"><table><tr>${cells}</tr></table></div>`;
    expect(() => pair(table('<td>1</td><td>2</td>'), table('<td>1</td>'))).toThrow('#one has 2 cells in zh-Hans and 1 in en');
  });

  it('pairs a correction part by part, below one heading', () => {
    const entry = (title: string) =>
      `<section id="correction-x" class="erratum" aria-labelledby="correction-x-title"><h3 id="correction-x-title">${title} <a class="section-link" href="#correction-x">#</a></h3>` +
      `<p class="erratum-place">${title}</p><div id="correction-x-says" class="erratum-part says">${title}</div></section>`;
    expect(pair(entry('甲'), entry('a'))).toBe(
      '<section id="correction-x" class="erratum" aria-labelledby="correction-x-title"><h3 id="correction-x-title" class="pair">' +
        '<span lang="zh-Hans">甲 <a class="section-link" href="#correction-x">#</a></span><span lang="en">a <a class="section-link" href="../en/#correction-x" hreflang="en">#</a></span></h3>' +
        '<div class="pair"><div lang="zh-Hans"><p class="erratum-place">甲</p></div><div lang="en"><p class="erratum-place">a</p></div></div>' +
        '<div id="correction-x-says" class="pair"><div lang="zh-Hans"><div class="erratum-part says">甲</div></div><div lang="en"><div class="erratum-part says">a</div></div></div></section>',
    );
  });

  it('keeps the ids that serve a block itself apart', () => {
    const entry = (title: string) => `<section id="one" aria-labelledby="x-title"><p id="x-title">${title}</p></section>`;
    const html = pair(entry('甲'), entry('a'));
    expect(html).toContain('<section aria-labelledby="x-title"><p id="x-title">甲');
    expect(html).toContain('<section aria-labelledby="en-x-title"><p id="en-x-title">a');
  });

  it('makes one heading of two, each with its link to copy: the second’s is where its language stands alone', () => {
    const heading = (title: string) => `<h2 id="head" class="section-heading">${title} <a class="section-link" href="#head">#</a></h2>`;
    expect(pair(heading('甲'), heading('a'))).toBe(
      '<h2 id="head" class="section-heading pair"><span lang="zh-Hans">甲 <a class="section-link" href="#head">#</a></span><span lang="en">a <a class="section-link" href="../en/#head" hreflang="en">#</a></span></h2>',
    );
  });

  it('leads from an entry to itself, in the second language where that stands alone', () => {
    const entry = (name: string) => `<div id="one" class="glossary-entry"><p>${name} <a class="section-link" href="#one">#</a></p></div>`;
    expect(pair(entry('甲'), entry('a'))).toBe(
      '<div id="one" class="pair"><div lang="zh-Hans"><div class="glossary-entry"><p>甲 <a class="section-link" href="#one">#</a></p></div></div>' +
        '<div lang="en"><div class="glossary-entry"><p>a <a class="section-link" href="../en/#one" hreflang="en">#</a></p></div></div></div>',
    );
  });

  it('sets a display once, whatever ends it', () => {
    expect(pair(display('a=b', '1'), display('a=b\\text{.}', '1'))).toBe(display('a=b', '1').replace('class="equations"', 'class="equations set-once"'));
  });

  it('sets a display whose words differ once, with the words of both', () => {
    const said = (words: string) =>
      `<div class="equations"><div class="equation" id="eq-1" data-equation="1"><div class="equation-body at-2"><div class="equation-form wide" style="--block:2"><span class="katex"><math><semantics><mtext> ${words}</mtext><annotation>a\\text{ ${words}}</annotation></semantics></math><span class="katex-html">a<span class="text"> ${words}</span></span></span></div></div><a class="equation-number" href="#eq-1">(1)</a></div></div>`;
    const html = pair(said('固定'), said('fixed'));
    expect(html.match(/data-equation/g)).toHaveLength(1);
    expect(html.match(/equation-number/g)).toHaveLength(1);
    expect(html).toContain('<mtext> 固定 / fixed</mtext><annotation>a\\text{ 固定 / fixed}</annotation>');
    expect(html).toContain('<span class="text"> 固定 / fixed</span>');
    const width = Number(/--block:([\d.]+)/.exec(html)?.[1]);
    expect(width).toBeGreaterThan(5);
    expect(html).toContain(`at-${Math.ceil(width * 1.1 * 0.92)}`);
  });

  it('sets a display of which more differs in both languages, its number once', () => {
    const html = pair(display('a\\text{固定}', '1'), display('b\\text{fixed}', '1'));
    expect(html.match(/data-equation/g)).toHaveLength(1);
    expect(html.match(/id="eq-1"/g)).toHaveLength(1);
    expect(html.match(/equation-number/g)).toHaveLength(1);
    expect(html).toMatch(/lang="en">.*fixed/);
  });

  it('sets a figure once, its caption in both languages', () => {
    const figure = (words: string) => `<figure id="fig-x"><div>${words}</div><figcaption>${words}</figcaption><template><script>wake()</script></template></figure>`;
    expect(pair(figure('图'), figure('drawing'))).toBe(
      '<figure id="fig-x" lang="zh-Hans" class="set-once"><div>图</div><figcaption class="pair"><div lang="zh-Hans">图</div><div lang="en">drawing</div></figcaption><template><script>wake()</script></template></figure>',
    );
  });

  it('says the title of a figure over its caption in the language that the figure does not speak', () => {
    const figure = (words: string) => `<figure id="fig-x"><b class="figure-title">${words}</b><figcaption>${words}</figcaption></figure>`;
    expect(pair(figure('图'), figure('drawing'))).toContain(
      '<figcaption class="pair"><div lang="zh-Hans"><div class="figure-name" hidden><b>图</b></div>图</div><div lang="en"><div class="figure-name"><b>drawing</b></div>drawing</div></figcaption>',
    );
  });

  it('passes scripts on once', () => {
    expect(pair('<p id="one">甲</p><script>run()</script>', '<p id="one">a</p><script>run()</script>').match(/<script>/g)).toHaveLength(1);
  });

  it('stops at a block that only one language has', () => {
    expect(() => pair('<p id="one">甲</p>', '<p id="two">b</p>')).toThrow('#one stands in zh-Hans and not in en');
  });
});
