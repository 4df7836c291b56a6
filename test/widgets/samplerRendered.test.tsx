import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Sampler } from '../../src/widgets/sampler/Sampler.tsx';
import * as data from '../../src/widgets/sampler/data.ts';
import { predict } from '../../src/widgets/sampler/predict.ts';
import { drawnQuestion } from '../../src/widgets/shared/later/drawnQuestion.tsx';
import { strings } from '../../src/widgets/sampler/strings.ts';
import { loadedDie } from '../../src/widgets/shared/loadedDie.ts';

const figure = { id: 'fig-x', number: 'Figure 1', words: strings.en, data, question: drawnQuestion('fig-x', strings.en, predict, 0), page: 'https://example.org/en/distributions/', likelihood: '../cross-entropy/#fig-y' };
const html = renderToString(<Sampler {...figure} />);

/** The figure as a reader without styles meets it: texts and values in order, without the drawings' insides. */
function outline(markup: string): string {
  return markup
    .replaceAll(/<svg class="plot-\w+"[^>]*aria-label="([^"]*)".*?<\/svg>/g, '\n[drawing: $1]\n')
    .replaceAll(/<svg.*?<\/svg>/g, '')
    .replaceAll(/<input[^>]*>/g, (input) => `\n[${[/type="(\w+)"/, / value="([^"]*)"/, / (checked)/].flatMap((part) => part.exec(input)?.[1] ?? []).join(' ')}]`)
    .replaceAll(/<details class="figure-data".*<\/details>/g, '\n[data]')
    .replaceAll(/<\/(div|tr|button|label|summary|b|a)>/g, '\n')
    .replaceAll(/<\/?(td|th)[^>]*>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/[ ]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}

describe('Sampler on the server', () => {
  it('is complete in its initial state', () => {
    expect(outline(html)).toMatchInlineSnapshot(`
      "Figure 1　One machine, four distributions
      Use the buttons to throw, or press TReset
      Copy link
      Copy TeX
      [drawing: After 80 throws: 26 sixes, expected 24.0; relative frequency 0.3250, probability 0.3000. From ones to sixes: 6, 13, 11, 11, 13, 26.]
      [drawing: After 80 throws: 26 sixes, expected 24.0; relative frequency 0.3250, probability 0.3000. From ones to sixes: 6, 13, 11, 11, 13, 26.]
      Throw 1
      10
      100
      Run to a million
      Distribution
      [radio bern]Bernoulli
      [radio bin]Binomial
      [radio multi checked]Multinomial
      [radio gauss]Gaussian
      Weights of the faces, and θ
      [radio]
      Weight of ones
      [range 10]
      [number 10]0.1000
      [radio]
      Weight of twos
      [range 10]
      [number 10]0.1000
      [radio]
      Weight of threes
      [range 15]
      [number 15]0.1500
      [radio]
      Weight of fours
      [range 15]
      [number 15]0.1500
      [radio]
      Weight of fives
      [range 20]
      [number 20]0.2000
      [radio checked]
      Weight of sixes
      [range 30]
      [number 30]0.3000
      Loaded die
      Fair die
      Throws n
      [number 80]
      Seed
      [number 1]Next seed
      Count and frequency with what is expected of them Count Frequency
      Observed 26 0.3250
      Expected 24.0 0.3000
      Difference 2.0 0.0250
      Std. deviation 4.1 0.0512
      2.0
      throwsbetween the count of sixes and its expectation; in the frequency, that is 0.0250. |m − nθ|
      Take these counts to the likelihood
      Shown: a die, its faces weighted 10, 10, 15, 15, 20, 30, n = 80, seed 1. Interactive version: https://example.org/en/distributions/#fig-x
      Number of sequences
      Probability of each
      Product, Eq. (8)
      Density at the latest number
      Guess first
      Throw the loaded die 250,000 times; 75,000 sixes are expected. How far from that is their count, typically (one standard deviation)?
      [radio]14 throws
      [radio]57 throws
      [radio]229 throws
      [radio]917 throws
      Show the answer
      About 229, the square root of nθ(1−θ). With 100 times as many throws it becomes 10 times as large, and the standard deviation of the frequency shrinks to a tenth.See it in the figure
      Another one
      [data]"
    `);
  });

  it('gives every readout its full number', () => {
    const readouts = Object.fromEntries([...html.matchAll(/data-value="([\w-]+)" data-number="([^"]+)"/g)].map(([, name, number]) => [name ?? '', Number(number)]));
    expect(readouts).toMatchObject({ total: 26, expected: 24, difference: 2, share: 0.325, level: 0.3, distance: 2 });
    for (const [i, weight] of loadedDie.entries()) expect(readouts[`theta-${i + 1}`]).toBe(weight / 100);
  });

  it('writes no value that is not a number', () => {
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('names every control', () => {
    for (const face of strings.en.faces) {
      expect(html).toContain(`Weight of ${face}</label>`);
      expect(html).toContain(`aria-label="Follow ${face}"`);
    }
    expect(html).toMatch(/id="fig-x-t6"[^>]*aria-valuetext="weight 30, θ = 0.3000"/);
    expect(html).toContain('aria-keyshortcuts="T"');
  });

  it('hands its counts to the likelihood', () => {
    expect(html).toContain('href="../cross-entropy/#fig-y?m=6,13,11,11,13,26"');
  });
});
