import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { DescentRace } from '../../src/widgets/descent-race/DescentRace.tsx';
import { predict } from '../../src/widgets/descent-race/predict.ts';
import { drawnQuestion } from '../../src/widgets/shared/later/drawnQuestion.tsx';
import { strings } from '../../src/widgets/descent-race/strings.ts';

const html = renderToString(<DescentRace id="fig-x" number="Figure 1" words={strings.en} question={drawnQuestion('fig-x', strings.en, predict, 0)} page="https://example.org/en/descent/" />);

/** The figure as a reader without styles meets it: its sentences, words and fields in order. */
function outline(markup: string): string {
  return markup
    .replaceAll(/ data-answers="[^"]*"/g, '')
    .replaceAll(/<svg class="plot-\w+"[^>]*aria-label="([^"]*)".*?<\/svg>/g, '\n[drawing: $1]\n')
    .replaceAll(/<svg.*?<\/svg>|<details.*<\/details>/g, '')
    .replaceAll(/<input[^>]*>/g, (input) => `\n[${[/type="(\w+)"/, / value="([^"]*)"/, / (checked)/].flatMap((part) => part.exec(input)?.[1] ?? []).join(' ')}]`)
    .replaceAll(/<\/(div|tr|button|label|b|p)>/g, '\n')
    .replaceAll(/<\/?(td|th)[^>]*>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/ +/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}

it('DescentRace on the server is complete: the race is run', () => {
  expect(outline(html)).toMatchInlineSnapshot(`
    "Figure 1　One start, two counts of steps
    Drag the start, or press PlayReset
    Copy link
    Copy TeX
    [drawing: From z = −5.0 with learning rate 1. To reach p > 0.9, cross-entropy: 16 steps; mean squared error: 238 steps.]
    [drawing: From z = −5.0 with learning rate 1. To reach p > 0.9, cross-entropy: 16 steps; mean squared error: 238 steps.]
    PlayTen steps
    One step
    To the start
    To the end
    What is trained
    [radio one checked]One logit
    [radio set]12 examples
    Start z0
    [number -5.0]
    [range -5]
    Far off
    Wrong
    Unsure
    Learning rate η
    [radio 0.1]0.1
    [radio 0.5]0.5
    [radio 1 checked]1
    [radio 4]4
    Steps and present probability Steps needed p
    Cross-entropy 16 0.9085
    MSE 238 0.9004
    222
    stepshow far MSE is behind, 238 − 16
    Shown: start z = −5.0, η = 1. Interactive version: https://example.org/en/descent/#fig-x
    Guess first
    From z0 = −4.0 with η = 4: to reach p > 0.9, about how many times as many steps does MSE need as cross-entropy?
    [radio]3×
    [radio]10×
    [radio]30×
    [radio]100×
    [radio]300×"
  `);
});

it('gives every readout its full number', () => {
  const readouts = [...html.matchAll(/data-value="([\w-]+)" data-number="([^"]+)"/g)].map(([, name, number]) => [name, Number(number)]);
  expect(readouts).toEqual([
    ['ce-steps', 16],
    ['ce-p', expect.closeTo(0.9085496, 6)],
    ['mse-steps', 238],
    ['mse-p', expect.closeTo(0.9003969, 6)],
    ['lag', 222],
  ]);
});

it('writes no value that is not a number, and both drawings', () => {
  expect(html).not.toMatch(/NaN|Infinity|undefined/);
  expect(html.match(/<svg class="plot-(wide|narrow)"/g)?.length).toBe(2);
});

it('names every control', () => {
  expect(html).toContain('<label for="fig-x-z0">');
  expect(html).toMatch(/id="fig-x-z0"[^>]*aria-valuetext="z = −5.0, p = 0.0067"/);
  expect(html).toContain('aria-label="Value of the start"');
  expect(html).toContain('role="radiogroup" aria-label="Learning rate η"');
});
