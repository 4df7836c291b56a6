import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { vocabularyOf } from '../../src/search/build/vocabulary.ts';
import { corrected, slips } from '../../src/search/correct.ts';
import { fold } from '../../src/search/fold.ts';
import { texTokens } from '../../src/search/mathTokens.ts';
import { wordings } from '../../src/search/names.ts';
import { LONGEST_QUERY, parseQuery } from '../../src/search/query.ts';
import { areKin, find, placesOf, withStems } from '../../src/search/rank.ts';
import { snippet } from '../../src/search/snippet.ts';
import type { SearchRecord } from '../../src/search/types.ts';

describe('a quoted place', () => {
  test.each([
    ['式 4', 'equation', '4'],
    ['式(25)', 'equation', '25'],
    ['（4）', 'equation', '4'],
    ['公式A12', 'equation', 'A12'],
    ['eq 25', 'equation', '25'],
    ['Eq. (25)', 'equation', '25'],
    ['equation a12', 'equation', 'A12'],
    ['12', 'equation', '12'],
    ['第 25 式', 'equation', '25'],
    ['第31个公式', 'equation', '31'],
    ['图1', 'figure', '1'],
    ['Fig. 3', 'figure', '3'],
    ['2.4.1', 'section', '2.4.1'],
    ['2.2节', 'section', '2.2'],
    ['§2.2', 'section', '2.2'],
    ['第 3 章', 'page', '3'],
    ['chapter 3', 'page', '3'],
  ])('%s', (typed, kind, number) => expect(parseQuery(typed).place).toEqual({ kind, number }));

  test.each(['似然', 'equation', 'C_n^k', '式', '4.5 nats', '1234'])('not %s', (typed) => expect(parseQuery(typed).place).toBeUndefined());
});

test.each([
  ['C_n^k', 'C _ n ^ k'],
  ['C^k_n', 'C _ n ^ k'],
  ['\\frac{1}{n}', '\\frac 1 n'],
  ['\\dfrac1n', '\\frac 1 n'],
  ['\\theta', 'θ'],
  ['$\\mse{p-y}$', 'p − y'],
  ['\\left( 1-p \\right)', '( 1 − p )'],
  ["\\sigma'(z)", 'σ ′ ( z )'],
  ['e^{-z}', 'e ^ − z'],
  ['σ²', 'σ ^ 2'],
  ['\\log p_k', 'log p _ k'],
  ['\\fr', '\\fr'],
  ['x^', 'x ^'],
  ['}{', ''],
])('the symbols of %s', (tex, row) => expect(texTokens(tex).join(' ')).toBe(row));

test.each([
  ['p-y', true],
  ['p−y', true],
  ['sigma(z)', true],
  ['beta distribution', false],
  ['n!', true],
  ['log p', true],
  ['p', true],
  ['theta', true],
  ['cross-entropy', false],
  ['log loss', false],
  ['i.i.d.', false],
  ['KL', false],
])('%s may be a formula: %s', (typed, may) => expect(parseQuery(typed).symbols.length > 0).toBe(may));

test.each(['', '   ', '((((', '🎉', '....', '[a'])('odd query %j is read', (typed) => {
  expect(parseQuery(typed).text).toBe(/[a-z]/.test(typed) ? typed : '');
});

it('cuts a query that is longer than anything in the article', () => {
  expect(parseQuery('a'.repeat(10_000))).toMatchObject({ isCut: true, text: 'a'.repeat(LONGEST_QUERY) });
  expect(parseQuery('a'.repeat(LONGEST_QUERY)).isCut).toBe(false);
});

it('folds every character into one, whatever it is', () => {
  expect(fold('Cross‐Entropy ＡＢ’İ')).toBe("cross entropy ab'İ");
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
});

const groups = [
  { names: ['极大似然估计', 'maximum likelihood estimation', '最大似然估计', 'MLE'], symbols: [] },
  { names: ['熵', 'entropy'], symbols: [] },
  { names: ['交叉熵', 'cross-entropy', 'log loss'], symbols: [] },
];

test.each([
  ['最大似然', '极大似然'],
  ['mle', '极大似然估计'],
  ['log loss', '交叉熵'],
  ['交叉熵损失', 'log loss损失'],
])('%s is also called %s', (said, other) => expect(wordings(said, groups).map(({ text }) => text)).toContain(other));

it('takes no name inside a longer one', () => expect(wordings('交叉熵', groups).map(({ text }) => text)).not.toContain('交叉entropy'));
it('takes no name inside a word', () => expect(wordings('mlem', groups)).toHaveLength(1));

test.each([
  ['simple', 'imp', []],
  ['a simple sample', 's', [2, 9]],
  ['对数似然的似然', '似然', [2, 5]],
  ['用mse训练', 'mse', [1]],
])('places in %j of %j', (text, word, places) => expect(placesOf(text, word)).toEqual(places));

test.each([
  ['zzzzqq', ['z'], false],
  ['saturated', ['saturation'], true],
  ['losses', ['loss'], true],
  ['损失函数', ['损失', '函数'], true],
  ['分布律', ['分布'], false],
])('Pagefind’s words for %s: %j, kin %s', (text, words, kin) => expect(areKin(text, words)).toBe(kin));

const records: SearchRecord[] = [
  { id: 'a', page: 'p', kind: 'text', text: '损失函数的梯度接近零' },
  { id: 'b', page: 'p', kind: 'term', title: '梯度', names: ['gradient'], text: '各个偏导数' },
  { id: 'eq-2', page: 'p', kind: 'equation', number: '2', text: '1/n', formulas: ['\\frac 1 n'] },
];

test.each([
  ['梯度', ['b', 'a']],
  ['gradient', ['b']],
  ['函数的梯', ['a']],
  ['\\frac', ['eq-2']],
  ['1/n', ['eq-2']],
  ['(2)', ['eq-2']],
  ['.*', []],
])('%s finds %j', (typed, ids) => expect(find(records, parseQuery(typed), []).map(({ record }) => record.id)).toEqual(ids));

it('answers any query', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => find(records, parseQuery(typed), groups).every(({ score }) => Number.isFinite(score))));
});

it('shows the text around the first word, with every one marked', () => {
  const pieces = snippet(`${'前言很长'.repeat(60)}梯度很小，梯度消失${'后面还有'.repeat(60)}`, ['梯度']);
  expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['梯度', '梯度']);
  expect(pieces[0]?.text.startsWith('…')).toBe(true);
  expect(pieces.at(-1)?.text.endsWith('…')).toBe(true);
});

it('puts a name in another form of its words before a text that has them', () => {
  const theorem: SearchRecord = { id: 'theorem', page: 'p', kind: 'term', title: 'theorem', text: 'its coefficient counts' };
  const coefficient: SearchRecord = { id: 'coefficient', page: 'p', kind: 'term', title: 'multinomial coefficient', text: '' };
  const stems = [theorem, coefficient].map((record) => ({ record, words: ['multinomial', 'coefficient'] }));
  expect(withStems('multinomial coefficients', [], stems).map(({ record }) => record.id)).toEqual(['coefficient', 'theorem']);
});

test.each([
  ['gaussian', 'gaussian', 0],
  ['guassian', 'gaussian', 1],
  ['entopy', 'entropy', 1],
  ['likelyhood', 'likelihood', 1],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
])('%j is %j with %i slips', (from, to, count) => {
  expect(slips(from, to)).toBe(count);
  expect(slips(to, from)).toBe(count);
});

it('counts one slip for one change of any word', () => {
  const letter = fc.constantFrom(...'abcd');
  const word = fc.string({ unit: letter, minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(word, letter, fc.nat(), (text, other, seed) => {
      const at = seed % text.length;
      const [before, after] = [text.slice(0, at), text.slice(at)];
      const swapped = `${before}${after[1] ?? ''}${after[0] ?? ''}${after.slice(2)}`;
      for (const slip of [`${before}${other}${after}`, `${before}${after.slice(1)}`, `${before}${other}${after.slice(1)}`, swapped]) expect(slips(text, slip)).toBeLessThanOrEqual(1);
      expect(slips(text, text)).toBe(0);
    }),
  );
});

describe('a query with slips', () => {
  const vocabulary = ['entropy', 'gaussian', 'gradient', 'saturation', 'loss', 'likelihood', 'cross', 'means', 'gradients'];

  test.each([
    ['cross entopy', 'cross entropy'],
    ['guassian', 'gaussian'],
    ['交叉entopy', '交叉entropy'],
    // Two slips in a long word, one in a short one.
    ['liklyhood', 'likelihood'],
    ['gadient', 'gradient'],
    ['xxopy', undefined],
    ['entorpi', undefined],
    // What the site has: as it is, as a beginning, in another form.
    ['entropy', undefined],
    ['satur', undefined],
    ['saturated', undefined],
    ['losses', undefined],
    ['los', undefined],
    ['熵', undefined],
    ['', undefined],
  ])('%j is read as %j', (typed, read) => expect(corrected(typed, vocabulary)).toBe(read));

  it('prefers a word that begins alike, then the first', () => {
    expect(corrected('bease', ['lease', 'tease', 'beast'])).toBe('beast');
    expect(corrected('dease', ['lease', 'tease'])).toBe('lease');
  });
});

it('lists the words of names first, then the frequent ones', () => {
  const of = (kind: SearchRecord['kind'], title: string, text: string): SearchRecord => ({ id: 'x', page: 'p', kind, title, text });
  const data = { pages: {}, equations: {}, records: [of('text', '', 'often often rare'), of('term', 'Softmax', 'maps a row'), of('text', '', '损失often函数')] };
  expect(vocabularyOf([data])).toEqual(['softmax', 'often', 'maps', 'rare']);
});
