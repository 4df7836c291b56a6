import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { GaussianLikelihood } from '../../src/widgets/gaussian-likelihood/GaussianLikelihood.tsx';
import { predict } from '../../src/widgets/gaussian-likelihood/predict.ts';
import { drawnQuestion } from '../../src/widgets/shared/later/drawnQuestion.tsx';
import { strings } from '../../src/widgets/gaussian-likelihood/strings.ts';

const html = renderToString(<GaussianLikelihood id="fig-x" number="Figure 1" words={strings.en} question={drawnQuestion('fig-x', strings.en, predict, 0)} page="https://example.org/en/gaussian/" />);

/** The figure as a reader without styles meets it: texts and values in order, without the drawings' insides. */
function outline(markup: string): string {
  return markup
    .replaceAll(/<svg class="(plot-\w+)".*?<\/svg>/g, '\n[$1]\n')
    .replaceAll(/<input[^>]*>/g, (input) => `[${[/type="(\w+)"/, / value="([^"]*)"/, / (checked)/].flatMap((part) => part.exec(input)?.[1] ?? []).join(' ')}] `)
    .replaceAll(/<details.*?<\/details>/g, '\n[details]\n')
    .replaceAll(/<\/(div|tr|button|label|p|b|caption)>/g, '\n')
    .replaceAll(/<\/?(td|th)[^>]*>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/ +/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}

it('GaussianLikelihood on the server is complete in its initial state', () => {
  expect(outline(html)).toMatchInlineSnapshot(`
    "Figure 1　Smaller squares, larger likelihood
    Drag a data point or the meanReset
    Copy link
    Copy TeX
    [plot-wide]
    [plot-narrow]
    x1
    [number 1.2] [range 1.2]
    x2
    [number 2.1] [range 2.1]
    x3
    [number 2.9] [range 2.9]
    x4
    [number 3.4] [range 3.4]
    x5
    [number 5.4] [range 5.4]
    Standard deviation σ[radio 0 checked] σ fixed
    [radio 1] σ estimated too
    Mean μ
    [number 2.20]
    [range 2.2]
    Standard deviation σ
    [number 1.40]
    [range 1.4]
    Mean
    Both best
    σ = 0.5
    Values and slopes here, values at the optimum
    Here d/dμ At optimum
    NLL 9.6393 −2.0408 8.8230
    MSE 1.3180 −0.8000 0.9980
    2.551
    ×Slope of NLL over slope of MSE, the same at every μ: N/σ²
    Shown: μ = 2.20, σ = 1.40. Interactive version: https://example.org/en/gaussian/#fig-x
    Guess first
    Point 5 moves from 5.4 to 4.0. The best μ was 3.00. What is it now?
    [radio] 1.60
    [radio] 3.00
    [radio] 2.72
    [radio] 2.30
    [details]
    Another one
    [details]"
  `);
});

it('gives every readout its full number', () => {
  const readouts = [...html.matchAll(/data-value="([\w-]+)" data-number="([^"]+)"/g)].map(([, name, number]) => [name, Number(number)]);
  expect(readouts).toEqual([
    ['nll', expect.closeTo(9.6392987, 6)],
    ['nll-slope', expect.closeTo(-4 / 1.96, 10)],
    ['best-nll', expect.closeTo(8.822972, 5)],
    ['mse', 1.318],
    ['mse-slope', -0.8],
    ['best-mse', 0.998],
    ['ratio', expect.closeTo(5 / 1.96, 10)],
  ]);
});

it('names every control, and writes no value that is not a number', () => {
  expect(html).toMatch(/id="fig-x-mu"[^>]*aria-valuetext="μ = 2.20, σ = 1.40, NLL = 9.6393"/);
  expect(html).toMatch(/id="fig-x-x3"[^>]*aria-valuetext="Point 3, 2.9"/);
  for (const label of ['Value of μ', 'Value of σ', 'Value of point 5']) expect(html).toContain(`aria-label="${label}"`);
  expect(html).not.toMatch(/NaN|Infinity|undefined/);
});
