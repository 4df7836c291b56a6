import { describe, expect, it } from 'vitest';
import { phrases } from '../../src/i18n/phrases.ts';

describe('phrases', () => {
  it('never splits a term', () => {
    const parts = phrases('分类为什么用交叉熵，而不用均方误差', 'zh', ['交叉熵', '均方误差']);
    expect(parts.join('')).toBe('分类为什么用交叉熵，而不用均方误差');
    expect(parts).toContain('交叉熵，');
    expect(parts).toContain('均方误差');
  });
  it('never starts a line with punctuation', () => {
    for (const part of phrases('一、二：三。', 'zh', [])) expect(part).not.toMatch(/^[、：。]/);
  });
  it.each([
    ['交叉熵把饱和约掉', '约掉'],
    ['均方误差影响较小', '较小'],
    ['两个例子', '例子'],
    ['熵', '熵'],
  ])('never ends %s with a line of one character', (text, last) => expect(phrases(text, 'zh', ['交叉熵']).at(-1)).toBe(last));
  it('leaves a language with spaces whole', () => expect(phrases('a b', 'en', [])).toEqual(['a b']));
});
