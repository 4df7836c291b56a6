import { describe, expect, it } from 'vitest';
import { plainTex } from '../../src/markdown/plainTex.ts';

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
