import { expect, it } from 'vitest';
import { liveEquationHtml } from '../../src/components/widgets/richText.ts';
import { equationSlots, equationTex } from '../../src/widgets/loss-gradient/equations.ts';
import { read } from '../../src/widgets/loss-gradient/model.ts';
import { fillTex } from '../../src/widgets/shared/later/liveTex.ts';

const templateOf = (html: string): string => /^<span data-tex="([^"]*)"/.exec(html)?.[1]?.replaceAll('&lt;', '<').replaceAll('&amp;', '&') ?? '';

it('a live equation keeps its TeX, with a mark for each changing part', () => {
  const slots = equationSlots({ y: 1 }, read({ z: -5, y: 1 }));
  const template = templateOf(liveEquationHtml(equationTex(slots).ce));
  expect(template).toBe(String.raw`\frac{d{L_{\text{CE}}}}{dz}=p-y={\slot{p}}-{\slot{y}}\mathrel{\slot{relation}}{\slot{gradient}}`);
  expect(fillTex(template, (name) => slots.ce[name]?.text ?? '')).toBe(String.raw`\frac{d{L_{\text{CE}}}}{dz}=p-y={0.0067}-{1}\mathrel{=}{{-0.9933}}`);
});

it.each([
  ['12,345', '12{,}345'],
  ['−0.5', '{-0.5}'],
  ['−∞', String.raw`{-\infty }`],
  ['<', '<'],
  ['×10', String.raw`\times 10`],
  ['⋯', String.raw`\cdots `],
  ['2!\u00a01!', '2!~1!'],
])('what shows %s is copied as %s', (shown, tex) => {
  expect(fillTex(String.raw`a\slot{x}b`, () => shown)).toBe(`a${tex}b`);
});
