import { describe, expect, it } from 'vitest';
import { equationId, equationRows, rowTex } from '../../src/edition/equationRows.ts';

describe('equationRows', () => {
  it.each([
    ['a = b', [['', 'a = b', undefined]]],
    ['a = b \\tag{5}', [['', 'a = b', '5']]],
    ['a &= b \\tag{1} \\\\ &= c \\tag{2}', [['a', '= b', '1'], ['', '= c', '2']]],
    ['a &= b \\\\[.5em] &= c \\tag{A3}', [['a', '= b', undefined], ['', '= c', 'A3']]],
    ['\\begin{cases} x & y \\\\ z & w \\end{cases} &= c', [['\\begin{cases} x & y \\\\ z & w \\end{cases}', '= c', undefined]]],
    ['f{a \\\\ b} &= \\{1 \\& 2\\}', [['f{a \\\\ b}', '= \\{1 \\& 2\\}', undefined]]],
  ])('reads %s', (tex, expected) => {
    expect(equationRows(tex).map((row) => [row.left, row.right, row.tag])).toEqual(expected);
  });

  it.each([
    ['a &= b &= c', 'at most one'],
    ['a \\tag{1} \\tag{2}', 'one \\tag a row'],
    ['a \\tag{B1}', 'not an equation number'],
    ['a = b \\\\', 'a row is empty'],
    ['\\begin{aligned} a &= b \\tag{1} \\end{aligned}', 'needs no aligned'],
    ['a \\tag{1} \\why{}', '\\why is empty'],
    ['a \\tag{1} \\why{x} \\why{y}', 'two \\why'],
    ['a \\tag{1} \\published{variance} b', '\\published takes 2 groups'],
    ['a \\published{variance}{b} \\\\ c \\tag{1}', 'stands on a numbered row'],
  ])('refuses %s and says what to write', (tex, message) => {
    expect(() => equationRows(tex)).toThrow(message);
  });
});

it('takes the reason and the printed form off a row', () => {
  const [first, second] = equationRows('a &= b \\tag{1} \\\\ &= c \\tag{2} \\why{since $b=c$} \\published{variance}{\\frac{a}{b}}');
  expect([first?.why, first?.published]).toEqual([undefined, undefined]);
  expect(second).toEqual({ left: '', right: '= c', aligned: true, tag: '2', why: 'since $b=c$', published: { correction: 'correction-variance', tex: '\\frac{a}{b}' } });
});

it('takes the printed form off the only row of a display without a number', () => {
  expect(equationRows('a = b \\published{variance}{a = c}')).toEqual([{ left: '', right: 'a = b', aligned: false, tag: undefined, why: undefined, published: { correction: 'correction-variance', tex: 'a = c' } }]);
});

describe('rowTex', () => {
  it('keeps the space before a relation that starts its row', () => {
    expect(equationRows('a &= b \\\\ &= c').map(rowTex)).toEqual(['a = b', '{}= c']);
  });
});

describe('equationId', () => {
  it.each([['4', 'eq-4'], ['A12', 'eq-a12']])('names (%s) %s', (tag, id) => expect(equationId(tag)).toBe(id));
});
