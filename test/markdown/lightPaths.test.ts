import katex from 'katex';
import { expect, it } from 'vitest';
import { lightPaths } from '../../src/markdown/lightPaths.ts';

const html = katex.renderToString(String.raw`\underbrace{p(1-p)}_{x}`, { output: 'html' });

it('lightPaths draws every part of a brace by other numbers, and touches nothing else', () => {
  const paths = (text: string) => [...text.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d ?? '');
  const [before, after] = [paths(html), paths(lightPaths(html))];
  expect(before.length).toBe(3);
  expect(after.length).toBe(3);
  for (const [i, d] of after.entries()) expect(d.length).toBeLessThan((before[i]?.length ?? 0) * 0.8);
  const bare = (text: string) => text.replaceAll(/ d="[^"]*"| xmlns="[^"]*"/g, '');
  expect(bare(lightPaths(html))).toBe(bare(html));
});

it('lightPaths rounds the numbers of a root, and keeps their order and count', () => {
  const root = katex.renderToString(String.raw`\sqrt{\frac{a}{b}}`, { output: 'html' });
  const numbers = (text: string) => (/ d="([^"]*)"/.exec(text)?.[1]?.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  const [before, after] = [numbers(root), numbers(lightPaths(root))];
  expect(before.some((number) => !Number.isInteger(number))).toBe(true);
  expect(after).toHaveLength(before.length);
  for (const [i, number] of after.entries()) expect(Math.abs(number - (before[i] ?? Number.NaN))).toBeLessThanOrEqual(0.5);
  expect(after.every(Number.isInteger)).toBe(true);
});

it('lightPaths leaves a formula without drawn signs as it is', () => {
  const plain = katex.renderToString(String.raw`\frac{a}{b_i}`, { output: 'html' });
  expect(lightPaths(plain)).toBe(plain);
});
