import { describe, expect, it } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { crossEntropy } from './equations/crossEntropy.ts';
import { distributions } from './equations/distributions.ts';
import { gaussian } from './equations/gaussian.ts';
import { optimization } from './equations/optimization.ts';

const checks = { ...optimization, ...distributions, ...crossEntropy, ...gaussian };
const tags = Object.keys(checks);

/** The numbers of the equations of one edition, read from its pages. */
function tagsOf(language: string): string[] {
  const folder = new URL(`../../content/${language}/`, import.meta.url);
  const pages = readdirSync(folder).filter((file) => file.endsWith('.mdx'));
  const text = pages.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
  return [...new Set([...text.matchAll(/\\tag\{(A?\d+)\}/g)].map(([, tag]) => tag as string))];
}

const inOrder = (numbers: readonly string[]): string[] =>
  numbers.toSorted((a, b) => Number(a.startsWith('A')) - Number(b.startsWith('A')) || Number(a.replace('A', '')) - Number(b.replace('A', '')));

describe('the numbered equations', () => {
  it.each(inOrder(tags))('(%s) has equal sides', (tag) => {
    checks[tag]?.();
  });

  it('of the source, (1) to (31), all have a check', () => {
    expect(tags).toEqual(expect.arrayContaining(Array.from({ length: 31 }, (_, i) => String(i + 1))));
  });

  it.each(['en', 'zh'])('of the edition in %s are the ones that have a check', (language) => {
    expect(inOrder(tagsOf(language))).toEqual(inOrder(tags));
  });
});
