import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { background } from '../../src/widgets/loss-surface/backgrounds.tsx';
import { contourLines } from '../../src/widgets/loss-surface/contourLines.ts';
import { LossSurface } from '../../src/widgets/loss-surface/LossSurface.tsx';
import { params, read } from '../../src/widgets/loss-surface/model.ts';
import * as data from '../../src/widgets/loss-surface/data.ts';
import { predict } from '../../src/widgets/loss-surface/predict.ts';
import { drawnQuestion } from '../../src/widgets/shared/later/drawnQuestion.tsx';
import { strings } from '../../src/widgets/loss-surface/strings.ts';
import { initialState } from '../../src/widgets/shared/params.ts';

const figure = { id: 'fig-x', number: 'Figure 1', words: strings.en, question: drawnQuestion('fig-x', strings.en, predict, 0), page: 'https://example.org/en/descent/' };
const html = renderToString(<LossSurface {...figure} />);
const initial = initialState(params);

/** The page as a reader without styles meets it: texts and values in order, without the drawings' insides. */
function outline(markup: string): string {
  return markup
    .replaceAll(/<svg class="plot-\w+"[^>]*?(?:><g role="img")? aria-label="([^"]*)".*?<\/svg>/g, '\n[drawing: $1]\n')
    .replaceAll(/<svg.*?<\/svg>/g, '')
    .replaceAll(/<input[^>]*>/g, (input) => `\n[${[/type="(\w+)"/, / value="([^"]*)"/, / (checked)/].flatMap((part) => part.exec(input)?.[1] ?? []).join(' ')}]`)
    .replaceAll(/<details.*?<\/details>/g, '\n[details]')
    .replaceAll(/<\/(div|p|tr|button|label|summary|b|caption)>/g, '\n')
    .replaceAll(/<\/?(td|th)[^>]*>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/[ ]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}

describe('LossSurface on the server', () => {
  it('is complete in its initial state', () => {
    expect(outline(html)).toMatchInlineSnapshot(`
      "Figure 1　One set of examples, two loss surfaces
      Drag the ring, or use the arrow keysReset
      Copy link
      Copy TeX
      [drawing: Start w = (−4.0, 3.0), b = 0.0. Cross-entropy: loss 5.590, gradient length 1.6007, loss after 100 steps 0.215. Mean squared error: loss 0.250, gradient length 0.0016, loss after 100 steps 0.249. The gradient lengths differ by a factor of 1003. The surface of cross-entropy is a bowl; that of mean squared error has plateaus where the gradient is close to 0.]
      [drawing: Start w = (−4.0, 3.0), b = 0.0. Cross-entropy: loss 5.590, gradient length 1.6007, loss after 100 steps 0.215. Mean squared error: loss 0.250, gradient length 0.0016, loss after 100 steps 0.249. The gradient lengths differ by a factor of 1003. The surface of cross-entropy is a bowl; that of mean squared error has plateaus where the gradient is close to 0.]
      [drawing: Cut along a line at −15 degrees: the slice of cross-entropy is convex, that of mean squared error is not.]
      [drawing: Cut along a line at −15 degrees: the slice of cross-entropy is convex, that of mean squared error is not.]
      w1
      [number -4.0]
      [range -4]
      w2
      [number 3.0]
      [range 3]
      Angle
      [number -15]
      [range -15]
      Bias b
      [number 0.0]
      [range 0]
      Plateau
      Origin
      Cliff
      [checkbox]Add a mislabeled example
      Numbers at the start and after the descent
      CE MSE
      Loss 5.590 0.250
      Gradient length 1.6007 0.0016
      After 100 steps 0.215 0.249
      Distance covered 5.33 0.23
      1003
      ×Ratio of the gradient lengths at the start
      Shown: w = (−4.0, 3.0), b = 0.0. Interactive version: https://example.org/en/descent/#fig-x
      Guess first
      Start w = (5.0, −5.0), b = 0. By what factor is the gradient of cross-entropy longer than that of MSE?
      [radio]Less than 10 times
      [radio]10 to 100 times
      [radio]More than 100 times
      [details]Another one
      [details]"
    `);
  });

  it('gives every readout its full number', () => {
    const { ce, mse, ratio } = read(initial);
    const readouts = [...html.matchAll(/data-value="([\w-]+)" data-number="([^"]+)"/g)].map(([, name, number]) => [name, Number(number)]);
    expect(readouts).toEqual([
      ['ce-loss', ce.loss],
      ['mse-loss', mse.loss],
      ['ce-pull', ce.pull],
      ['mse-pull', mse.pull],
      ['ce-after', ce.after],
      ['mse-after', mse.after],
      ['ce-moved', ce.moved],
      ['mse-moved', mse.moved],
      ['ratio', ratio],
    ]);
  });

  it('writes no value that is not a number', () => {
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('names every control', () => {
    for (const name of ['w1', 'w2', 'a', 'b']) expect(html).toContain(`<label for="fig-x-${name}">`);
    expect(html).toMatch(/role="slider"[^>]*aria-label="Start"[^>]*aria-roledescription="2D slider"[^>]*aria-valuetext="w₁ = −4.0, w₂ = 3.0"/);
    for (const field of [strings.en.w1Field, strings.en.w2Field, strings.en.aField, strings.en.bField]) expect(html).toContain(`aria-label="${field}"`);
  });

  it('draws both maps in both widths by the same paths, precomputed', () => {
    const drawn = renderToString(<LossSurface {...figure} still={{ background, data, equations: { ce: '', mse: '' } }} />);
    for (const kind of ['ce', 'mse'] as const) expect(drawn.split(contourLines(kind, initial)).length - 1).toBe(2);
    const paths = [...drawn.matchAll(/class="surface-halo" d="([^"]+)"/g)].map(([, d]) => d);
    expect(paths).toHaveLength(4);
    expect(paths.slice(0, 2)).toEqual(paths.slice(2));
  });
});
