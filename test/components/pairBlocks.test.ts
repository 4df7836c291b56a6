import { describe, expect, it } from 'vitest';
import { pairBlocks } from '../../src/components/parallel/pairBlocks.ts';

const SHARED = new Set(['one', 'list', 'item', 'head', 'eq-1', 'fig-x', 'correction-x', 'correction-x-says']);
const pair = (zh: string, en: string): string => pairBlocks([{ tag: 'zh-Hans', html: zh }, { tag: 'en', html: en }], (id) => SHARED.has(id));

const display = (tex: string, number: string): string =>
  `<div class="equations"><div class="equation" id="eq-${number}" data-equation="${number}"><math><semantics><annotation>${tex}</annotation></semantics></math><a class="equation-number" href="#eq-${number}">(${number})</a></div></div>`;

describe('pairBlocks', () => {
  it('sets a paragraph in both languages under its one id', () => {
    expect(pair('<p id="one">甲</p>', '<p id="one">a</p>')).toBe('<div id="one" class="pair"><div lang="zh-Hans"><p>甲</p></div><div lang="en"><p>a</p></div></div>');
  });

  it('leaves an id inside a block to the first language', () => {
    const html = pair('<ul id="list"><li id="item">甲</li></ul>', '<ul id="list"><li id="item">a</li></ul>');
    expect(html).toBe('<div id="list" class="pair"><div lang="zh-Hans"><ul><li id="item">甲</li></ul></div><div lang="en"><ul><li>a</li></ul></div></div>');
  });

  it('keeps the ids that serve a block itself apart', () => {
    const entry = (title: string) => `<section id="correction-x" aria-labelledby="x-title"><h3 id="x-title">${title}</h3></section>`;
    const html = pair(entry('甲'), entry('a'));
    expect(html).toContain('<section aria-labelledby="x-title"><h3 id="x-title">甲');
    expect(html).toContain('<section aria-labelledby="en-x-title"><h3 id="en-x-title">a');
  });

  it('makes one heading of two, with one link to copy', () => {
    const heading = (title: string) => `<h2 id="head" class="section-heading">${title} <a class="section-link" href="#head">#</a></h2>`;
    expect(pair(heading('甲'), heading('a'))).toBe(
      '<h2 id="head" class="section-heading pair"><span lang="zh-Hans">甲 <a class="section-link" href="#head">#</a></span><span lang="en">a </span></h2>',
    );
  });

  it('sets a display once, whatever ends it', () => {
    expect(pair(display('a=b', '1'), display('a=b\\text{.}', '1'))).toBe(display('a=b', '1').replace('class="equations"', 'class="equations set-once"'));
  });

  it('sets a display whose words differ in both languages, its number once', () => {
    const html = pair(display('a\\text{固定}', '1'), display('a\\text{fixed}', '1'));
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

  it('passes scripts on once', () => {
    expect(pair('<p id="one">甲</p><script>run()</script>', '<p id="one">a</p><script>run()</script>').match(/<script>/g)).toHaveLength(1);
  });

  it('stops at a block that only one language has', () => {
    expect(() => pair('<p id="one">甲</p>', '<p id="two">b</p>')).toThrow('#one stands in zh-Hans and not in en');
  });
});
