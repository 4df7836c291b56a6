import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { LossGradient } from '../../src/widgets/loss-gradient/LossGradient.tsx';
import { SigmoidSlope } from '../../src/widgets/loss-gradient/SigmoidSlope.tsx';
import { predict } from '../../src/widgets/loss-gradient/predict.ts';
import { drawnQuestion } from '../../src/widgets/shared/later/drawnQuestion.tsx';
import { strings } from '../../src/widgets/loss-gradient/strings.ts';

const figure = { id: 'fig-x', number: 'Figure 1', words: strings.en, question: drawnQuestion('fig-x', strings.en, predict, 0), page: 'https://example.org/en/optimization/' };
const html = renderToString(<LossGradient {...figure} />);

/** The page as a reader without styles meets it: texts and values in order, without the drawings' insides. */
function outline(markup: string): string {
  return markup
    .replaceAll(/<svg class="plot-\w+"[^>]*aria-label="([^"]*)".*?<\/svg>/g, '\n[drawing: $1]\n')
    .replaceAll(/<svg.*?<\/svg>/g, '')
    .replaceAll(/<input[^>]*>/g, (input) => `\n[${[/type="(\w+)"/, / value="([^"]*)"/, / (checked)/].flatMap((part) => part.exec(input)?.[1] ?? []).join(' ')}]`)
    .replaceAll(/<details.*<\/details>/g, '\n[data]')
    .replaceAll(/<\/(div|tr|button|label|summary|b)>/g, '\n')
    .replaceAll(/<\/?(td|th)[^>]*>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/[ ]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}

describe('LossGradient on the server', () => {
  it('is complete in its initial state', () => {
    expect(outline(html)).toMatchInlineSnapshot(`
      "Figure 1　One mistake, two pulls
      Drag the dot, or use ← →Reset
      Copy link
      Copy TeX
      [drawing: True class 1, z = −5.0, p = 0.0067. Cross-entropy: loss 5.007, gradient −0.9933. Mean squared error: loss 0.493, gradient −0.0066. The gradients differ by a factor of 150.]
      [drawing: True class 1, z = −5.0, p = 0.0067. Cross-entropy: loss 5.007, gradient −0.9933. Mean squared error: loss 0.493, gradient −0.0066. The gradients differ by a factor of 150.]
      [drawing: z = −5.0. σ(z) = 0.0067, slope σ′(z) = 0.0066; the slope at z = 0 is 37.6 times as large.]
      [drawing: z = −5.0. σ(z) = 0.0067, slope σ′(z) = 0.0066; the slope at z = 0 is 37.6 times as large.]
      True class
      [radio 1 checked]y = 1
      [radio 0]y = 0
      Logit z
      [number -5.0]
      [range -5]
      Wrong
      Unsure
      Right
      [checkbox]Show σ(z) and σ′(z)
      Losses and gradients at this point Loss Gradient
      Cross-entropy 5.007 −0.9933
      MSE 0.493 −0.0066
      150
      ×Ratio of the two gradients, exactly 1/σ′(z)
      Shown: z = −5.0, y = 1. Interactive version: https://example.org/en/optimization/#fig-x
      Guess first
      True class 0, z = 8.0. By what factor is the gradient of cross-entropy larger than that of MSE?
      [radio]9.5×
      [radio]56.6×
      [radio]405×
      [radio]2983×
      [data]"
    `);
  });

  it('gives every readout its full number', () => {
    const readouts = [...html.matchAll(/data-value="([\w-]+)" data-number="([^"]+)"/g)].map(([, name, number]) => [name, Number(number)]);
    expect(readouts).toEqual([
      ['ce-loss', expect.closeTo(5.0067153, 6)],
      ['ce-gradient', expect.closeTo(-0.9933071, 6)],
      ['mse-loss', expect.closeTo(0.4933295, 6)],
      ['mse-gradient', expect.closeTo(-0.0066036, 6)],
      ['ratio', expect.closeTo(2 + Math.exp(5) + Math.exp(-5), 10)],
    ]);
  });

  it('writes no value that is not a number', () => {
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('names every control', () => {
    expect(html).toContain('<label for="fig-x-z">');
    expect(html).toMatch(/id="fig-x-z"[^>]*aria-valuetext="z = −5.0, p = 0.0067"/);
    expect(html).toContain('aria-label="Value of z"');
    expect(html).toContain('role="radiogroup" aria-label="True class"');
  });

  it('draws the wide and the narrow form of each panel', () => {
    expect(html.match(/<svg class="plot-wide"/g)?.length).toBe(2);
    expect(html.match(/<svg class="plot-narrow"/g)?.length).toBe(2);
  });
});

it('SigmoidSlope on the server is complete in its initial state', () => {
  expect(outline(renderToString(<SigmoidSlope {...figure} words={strings.zh} number="图1" />))).toMatchInlineSnapshot(`
    "图1　σ(z)与它的斜率
    拖动圆点，或用← →键重置
    复制链接
    复制TeX
    [drawing: z = −5.0。σ(z) = 0.0067，斜率σ′(z) = 0.0066，z = 0处的斜率是它的37.6倍。]
    [drawing: z = −5.0。σ(z) = 0.0067，斜率σ′(z) = 0.0066，z = 0处的斜率是它的37.6倍。]
    logit z
    [number -5.0]
    [range -5]
    当前的函数值与斜率 σ(z) 0.0067
    1 − σ(z) 0.9933
    σ′(z) 0.0066
    37.6
    倍z = 0处的斜率与此处之比，等于 σ′(0)/σ′(z)
    图中状态：z = −5.0。互动版：https://example.org/en/optimization/#fig-x
    [data]"
  `);
});
