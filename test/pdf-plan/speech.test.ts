import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { plainMath } from '../../src/pdf/speech/plainMath.ts';
import { speakerOf } from '../../src/pdf/speech/speaker.ts';

const mathml = (tex: string) => katex.renderToString(tex, { output: 'mathml' }).replace(/<annotation[\s\S]*?<\/annotation>/, '');
const zh = speakerOf('zh');
const en = speakerOf('en');

describe('speakerOf', () => {
  it.each([
    ['p', 'p', 'p'],
    ['z = -5', 'z等于负5', 'z equals minus 5'],
    ['1 - p', '1减p', '1 minus p'],
    ['\\sigma(z)', '西格玛左括号z右括号', 'sigma of z'],
    ["\\sigma'(z)", '西格玛撇左括号z右括号', 'sigma prime of z'],
    ['p(1-p)', 'p左括号1减p右括号', 'p open paren 1 minus p close paren'],
    ['\\frac{1}{2}', '2分之1', '1 over 2'],
    ['\\frac{1}{1+e^{-z}}', '分式，分子1，分母1加e的负z次方，分式结束', 'the fraction 1 over 1 plus e to the power minus z, end fraction'],
    ['\\frac{dL}{dz}', 'L对z的导数', 'the derivative of L with respect to z'],
    ['\\frac{\\partial^2 L}{\\partial z^2}', 'L对z的二阶偏导数', 'the second partial derivative of L with respect to z'],
    ['\\frac{d}{dz}f', '对z求导数，f', 'the derivative with respect to z of f'],
    ['\\frac{dL/dz}{dM/dz}', '分式，分子d L除以d z，分母d M除以d z，分式结束', 'the fraction d L over d z over d M over d z, end fraction'],
    ['\\binom{n}{k}', '左括号n取k的组合数右括号', 'open paren n choose k close paren'],
    ['\\sum_{i=1}^{n} x_i', '对i从1到n求和，x下标i', 'the sum over i from 1 to n of x sub i'],
    ['\\prod_{k} \\theta_k^{m_k}', '对k求积，西塔下标k的m下标k次方', 'the product over k of theta sub k to the power m sub k'],
    ['P(X = k \\mid n)', 'P左括号X等于k，给定n右括号', 'P of open paren X equals k given n close paren'],
    ['X \\sim \\mathcal{N}(\\mu, \\sigma^2)', 'X服从花体N左括号缪，西格玛的平方右括号', 'X is distributed as script N of open paren mu, sigma squared close paren'],
    ['\\hat\\theta', '西塔帽', 'theta hat'],
    ['|z|', 'z的绝对值', 'the absolute value of z'],
    ['\\sum_{k=1}^{K} k', '对k从1到大写K求和，k', 'the sum over k from 1 to capital K of k'],
    ['n!', 'n的阶乘', 'n factorial'],
    ['L_{\\text{MSE}}', 'L下标MSE', 'L sub MSE'],
    ['\\sqrt{2\\pi}', '根号下，2派，根号结束', 'the square root of 2 pi, end root'],
    ['\\begin{aligned} a &= b \\\\ &= c \\end{aligned}', 'a等于b；等于c', 'a equals b; equals c'],
    ['1{,}234.5', '1234.5', '1234.5'],
  ])('says %s', (tex, chinese, english) => {
    expect([zh(mathml(tex)), en(mathml(tex))]).toEqual([chinese, english]);
  });
});

describe('plainMath', () => {
  it.each([
    ["\\sigma'(z) = \\sigma(z)(1-\\sigma(z))", 'σ′(z) = σ(z)(1 − σ(z))'],
    ['\\frac{1}{2}', '1/2'],
    ['\\frac{p-y}{p(1-p)}', '(p − y)/(p(1 − p))'],
    ['x_1^2', 'x₁²'],
    ['e^{-z}', 'e^(−z)'],
    ['z = -5', 'z = −5'],
    ['\\sqrt{n}', '√n'],
  ])('writes %s in one line', (tex, expected) => {
    expect(plainMath(mathml(tex))).toBe(expected);
  });
});
