import { describe, expect, it } from 'vitest';
import { leftSide, startsWithRelation } from '../../src/edition/leftSide.ts';
import { markSteps } from '../../src/edition/stepMarks.ts';
import { meaning, texNodes, texOf } from '../../src/edition/texNodes.ts';

const fresh = (tex: string): string => `\\htmlClass{step-new}{${tex}}`;
const gone = (tex: string): string => `\\htmlClass{step-gone}{${tex}}`;

describe('texNodes', () => {
  it.each(['a+b', 'x_1^{r_1}x_2', '\\frac{a}{b}\\cdot\\frac N2', '\\left[\\frac{a}{\\left(b\\right)^2}\\right]_0', '\\model{\\theta_1^{\\data{m_1}}}', 'n!', "\\sigma'(z)", '\\Bigl( x \\Bigr)', '\\mathcal L(q)', '\\begin{aligned} a &= b \\\\ &= c \\end{aligned}'])('reads %s and gives it back', (tex) => {
    expect(texOf(texNodes(tex))).toBe(tex);
  });

  it.each([
    ['\\model{p}', 'p'],
    ['\\hl{(1-p)}', '(1-p)'],
    ['x_{1}', 'x_1'],
    ['\\data{\\theta_k}', '\\theta_k'],
  ])('sees that %s says the same as %s', (colored, plain) => {
    expect(texNodes(colored).map(meaning).join('').replaceAll(' ', '')).toBe(texNodes(plain).map(meaning).join('').replaceAll(' ', ''));
  });

  it('says where a pair of delimiters is left open', () => expect(() => texNodes('\\left( a')).toThrow('no \\right'));
});

describe('leftSide', () => {
  it.each([
    ['a = b', 'a'],
    ['= b', ''],
    ['P(X=k) = p', 'P(X=k)'],
    ['\\begin{aligned} &(x+y)^n \\\\ &\\quad= z \\end{aligned}', '(x+y)^n'],
    ['\\text{s.t.}', ''],
  ])('of %s is "%s"', (tex, left) => expect(leftSide(tex)).toBe(left));

  it.each([['{}= b', true], ['\\quad{}\\le b', true], ['\\begin{aligned} &= b \\end{aligned}', true], ['a = b', false], ['-a', false]])('%s starts with its relation: %s', (tex, starts) => {
    expect(startsWithRelation(tex)).toBe(starts);
  });
});

describe('markSteps', () => {
  it.each([
    [['a+b', 'a+b'], ['a+b', 'a+b']],
    [['a+b', 'a+c'], [`a+${gone('b')}`, `a+${fresh('c')}`]],
    // inside a fraction only what changed
    [['x=\\frac{a}{b}', 'x=\\frac{a}{c}'], [`x=\\frac{a}{${gone('b')}}`, `x=\\frac{a}{${fresh('c')}}`]],
    // a sign keeps its spacing
    [['a+b', 'a-b'], [`a\\mathbin{${gone('+')}}b`, `a\\mathbin{${fresh('-')}}b`]],
    // colors are no change, nor is the stop that ends the sentence
    [['a=\\model{p}', 'a=p\\text{.}'], ['a=\\model{p}', 'a=p\\text{.}']],
    // two formulas with nothing in common are not compared
    [['a+b', '\\frac{x}{y}'], ['a+b', '\\frac{x}{y}']],
    // but one thing is, however it is written
    [['f=a', 'f=\\frac{x}{y}'], [`f=${gone('a')}`, `f=${fresh('\\frac{x}{y}')}`]],
    // a line that only states a fact stands between two lines of one calculation
    [['x=a+b', 'r_1\\ge0', 'x=a+c'], [`x=a+${gone('b')}`, 'r_1\\ge0', `x=a+${fresh('c')}`]],
    // what came with one step and goes with the next
    [['x=a', 'x=b', 'x=c'], [`x=${gone('a')}`, `x=${fresh(gone('b'))}`, `x=${fresh('c')}`]],
    // pieces beside each other are one, with the space between them; a space behind them is not theirs, nor is a row's end
    [['f=a', 'f=b\\cdot c\\,d+a'], ['f=a', `f=${fresh('b\\cdot c\\,d+')}a`]],
    [['f=u', 'f=\\frac{x}{y}\\cdot(1-z)', 'f=\\frac{x}{y}\\le 2'], [`f=${gone('u')}`, `f=${fresh(`\\frac{x}{y}${gone('\\cdot(1-z)')}`)}`, `f=\\frac{x}{y}${fresh('\\le 2')}`]],
    [['f=a+c', 'f=b+c'], [`f=${gone('a')}{}+c`, `f=${fresh('b')}{}+c`]],
    [['f=a', 'f=\\begin{aligned} b&+c \\\\ d \\end{aligned}'], [`f=${gone('a')}`, `f=\\begin{aligned} ${fresh('b')}&${fresh('+c')}\\\\ ${fresh('d')}\\end{aligned}`]],
  ])('%j', (lines, marked) => expect(markSteps(lines)).toEqual(marked));
});
