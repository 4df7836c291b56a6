import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { texDiffersInWords, texInBoth } from '../../src/components/parallel/bothTex.ts';
import type { Edition } from '../../src/edition/types.ts';
import { markdownOf } from '../../src/twin/pageTwin.ts';
import { pairContent } from '../../src/twin/pairContent.ts';
import { reasonPhrasing } from '../../src/twin/reasonPhrasing.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath);
const paired = (zh: string, en: string): string => markdownOf(pairContent(parser.parse(zh).children, parser.parse(en).children)).trimEnd();

describe('two editions block by block', () => {
  it.each([
    ['a paragraph after its twin', '甲', 'a', '甲\n\na'],
    ['what reads alike once', '$x$', '$x$', '$x$'],
    ['one heading, its number once', '## 2.1 甲', '## 2.1 a', '## 2.1 甲 · a'],
    ['a display once, whatever ends it', '$$\na=b\n$$', '$$\na=b\\text{.}\n$$', '$$\na=b\n$$'],
    ['a display with the words of both', '$$\na\\text{ 固定}\n$$', '$$\na\\text{ fixed}\n$$', '$$\na\\text{ 固定 / fixed}\n$$'],
    ['a display that differs in more, its number once', '$$\na \\tag{1}\n$$', '$$\nb \\tag{1}\n$$', '$$\na \\tag{1}\n$$\n\n$$\nb\n$$'],
    ['lists item by item', '- 甲\n- 乙', '- a\n- b', '- 甲\n\n  a\n\n- 乙\n\n  b'],
    ['a quotation part by part', '> 甲', '> a', '> 甲\n>\n> a'],
    ['a table once, its words in both', '| 甲 | p |\n| - | - |\n| 1 | 2 |', '| a | p |\n| - | - |\n| 1 | 2 |', '| 甲 · a | p |\n| ----- | - |\n| 1     | 2 |'],
  ])('%s', (_, zh, en, both) => {
    expect(paired(zh, en)).toBe(both);
  });

  it.each([
    ['甲\n\n$$\na\n$$', 'a\n\nb', 'block 2 is math in one language and paragraph in the other'],
    ['甲\n\n乙', 'a', 'block 2 is paragraph in one language and missing in the other'],
    ['甲', 'a\n\nb', 'block 2 is missing in one language and paragraph in the other'],
  ])('stops where they part', (zh, en, message) => {
    expect(() => paired(zh, en)).toThrow(message);
  });
});

it.each([
  ['a\\text{甲}', 'a\\text{b}', true, 'a\\text{甲 / b}'],
  ['a\\text{，}', 'a\\text{.}', false, 'a\\text{，}'],
  ['a\\text{甲}\\text{乙}', 'a\\text{b}', false, ''],
  ['a+\\text{甲}', 'a-\\text{b}', false, ''],
])('%s beside %s', (own, other, inWords, both) => {
  expect(texDiffersInWords(own, other)).toBe(inWords);
  if (inWords) expect(texInBoth(own, other)).toBe(both);
});

describe('the reason of a line', () => {
  const edition = { targets: new Map([['eq-4', { id: 'eq-4', page: 'p', kind: 'equation', label: 'Eq. (4)', title: '', line: 1 }]]) } as unknown as Edition;
  const said = (why: string): string => markdownOf([{ type: 'paragraph', children: reasonPhrasing(why, edition, (page, id) => `${page}/#${id}`) }]).trimEnd();

  it('has its formulas and its links', () => {
    expect(said('by [](#eq-4), with $\\model{p} = 1$')).toBe('by [Eq. (4)](p/#eq-4), with $p = 1$');
  });

  it('names an id that is nowhere', () => {
    expect(() => said('[](#eq-9)')).toThrow('#eq-9 is no id');
  });
});
