import { describe, expect, it } from 'vitest';
import { plainTex } from '../../src/edition/plainTex.ts';
import { texTemplate } from '../../src/edition/texTemplate.ts';

describe('plainTex', () => {
  it.each([
    ['\\model{p}-\\data{y}', 'p-y'],
    ['\\model{\\theta_k}^{m}', '{\\theta_k}^{m}'],
    ['\\sum\\model{x}', '\\sum x'],
    ['\\model{\\theta}x', '\\theta x'],
    ['\\ce{a\\mse{b}}', '{ab}'],
    ['\\htmlData{value=v,number=-0.5}{-0.50}', '{-0.50}'],
    ['{}= \\hl{p(1-p)}', '= {p(1-p)}'],
    ['\\cell', '\\cell'],
  ])('turns %s into %s', (tex, expected) => expect(plainTex(tex)).toBe(expected));
});

describe('texTemplate', () => {
  it.each([
    [String.raw`\model{p}-\data{\htmlData{slot=y,value=y,number=1}{{1}}}`, String.raw`p-{\slot{y}}`],
    [String.raw`a\mathrel{\htmlData{slot=relation}{{=}}}\ce{\htmlData{slot=sum,value=s,number=12345}{{12{,}345}}}`, String.raw`a\mathrel{\slot{relation}}{\slot{sum}}`],
    [String.raw`\hl{p}`, 'p'],
  ])('turns %s into %s', (tex, expected) => expect(texTemplate(tex)).toBe(expected));
});
