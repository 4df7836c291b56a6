import katex from 'katex';
import { expect, it } from 'vitest';
import { lightBraces } from '../../src/components/widgets/lightBraces.ts';

const html = katex.renderToString(String.raw`\underbrace{p(1-p)}_{x}`, { output: 'html' });

it('lightBraces draws every part of a brace by other numbers, and touches nothing else', () => {
  const paths = (text: string) => [...text.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d ?? '');
  const [before, after] = [paths(html), paths(lightBraces(html))];
  expect(before.length).toBe(3);
  expect(after.length).toBe(3);
  for (const [i, d] of after.entries()) expect(d.length).toBeLessThan((before[i]?.length ?? 0) * 0.8);
  const bare = (text: string) => text.replaceAll(/ d="[^"]*"/g, '');
  expect(bare(lightBraces(html))).toBe(bare(html));
});

it('lightBraces leaves a formula without braces as it is', () => {
  const plain = katex.renderToString(String.raw`\frac{a}{\sqrt{b}}`, { output: 'html' });
  expect(lightBraces(plain)).toBe(plain);
});
