import { describe, expect, it } from 'vitest';
import { runningRules } from '../../src/components/site/runningHead.ts';

describe('runningRules', () => {
  it.each([
    ['the site alone', {}, '@page{@top-right{content:"Site"}}'],
    ['a page', { '': { left: 'Page' } }, '@page{@top-left{content:"Page"}@top-right{content:"Site"}}'],
    ['a page in two languages', { '': { left: '页', right: 'Page' } }, '@page{@top-left{content:"页"}@top-right{content:"Page"}}'],
    ['chapters, after the rule for every page', { one: { left: '一', right: 'One' }, two: { left: 'Two' } }, '@page{@top-right{content:"Site"}}@page one{@top-left{content:"一"}@top-right{content:"One"}}@page two{@top-left{content:"Two"}}'],
  ])('heads %s', (_, heads, rules) => {
    expect(runningRules('Site', heads)).toBe(rules);
  });
});
