import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Expansion } from '../../src/widgets/expansion/Expansion.tsx';
import * as data from '../../src/widgets/expansion/data.ts';
import { predict } from '../../src/widgets/expansion/predict.ts';
import { drawnQuestion } from '../../src/widgets/shared/later/drawnQuestion.tsx';
import { strings } from '../../src/widgets/expansion/strings.ts';
import { dotsOfPath } from './dotsOfPath.ts';

const figure = { id: 'fig-x', number: 'Figure 2', words: strings.en, data, question: drawnQuestion('fig-x', strings.en, predict, 0), page: 'https://example.org/en/distributions/', derivation: '#eq-' };
const html = renderToString(<Expansion {...figure} />);

/** The page as a reader without styles meets it: texts in order, without the drawings' insides. */
function outline(markup: string): string {
  return markup
    .replaceAll(/<svg class="plot-\w+"[^>]*aria-label="([^"]*)".*?<\/svg>/g, '\n[drawing: $1]\n')
    .replaceAll(/<input[^>]*>/g, (input) => `\n[${[/type="(\w+)"/, / (checked)/].flatMap((part) => part.exec(input)?.[1] ?? []).join(' ')}]`)
    .replaceAll(/<i role="gridcell"[^>]*aria-label="([^"]*)"[^>]*><\/i>/g, '\n[bin: $1]')
    .replaceAll(/<details.*?<\/details>/g, '\n[folded]\n')
    .replaceAll(/<\/(div|tr|button|label|p|b)>/g, '\n')
    .replaceAll(/<\/?(td|th|li)[^>]*>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/[ ]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}

describe('Expansion on the server', () => {
  it('is complete in its initial state', () => {
    expect(outline(html)).toMatchInlineSnapshot(`
      "Figure 2　One letter from each bracket
      Choose a letter in each bracket, or pick a termReset
      Copy link
      Copy TeX
      [radio checked]x1
      [radio]x2
      [radio]x3
      [radio]x1
      [radio checked]x2
      [radio]x3
      [radio checked]x1
      [radio]x2
      [radio]x3
      [radio]x1
      [radio]x2
      [radio checked]x3
      [drawing: K = 3, n = 4: 81 words, 15 terms; the coefficient of x₁²x₂x₃ is 12.]
      [drawing: K = 3, n = 4: 81 words, 15 terms; the coefficient of x₁²x₂x₃ is 12.]
      [bin: x₁⁴, coefficient 1]
      [bin: x₁³x₂, coefficient 4]
      [bin: x₁³x₃, coefficient 4]
      [bin: x₁²x₂², coefficient 6]
      [bin: x₁²x₂x₃, coefficient 12]
      [bin: x₁²x₃², coefficient 6]
      [bin: x₁x₂³, coefficient 4]
      [bin: x₁x₂²x₃, coefficient 12]
      [bin: x₁x₂x₃², coefficient 12]
      [bin: x₁x₃³, coefficient 4]
      [bin: x₂⁴, coefficient 1]
      [bin: x₂³x₃, coefficient 4]
      [bin: x₂²x₃², coefficient 6]
      [bin: x₂x₃³, coefficient 4]
      [bin: x₃⁴, coefficient 1]
      Words of x12x2x3 (12), by their subscripts:
      1123 1132 1213 1231 1312 1321 2113 2131 2311 3112 3121 3211
      Variables K
      [radio]2
      [radio checked]3
      [radio]4
      Brackets n
      [number]
      [range]
      [checkbox]Put x = θ: probabilities
      81 words fall into 15 terms
      How the coefficient is counted, one variable at a time Brackets left Chosen Ways
      x1 4 2 6
      x2 2 1 2
      x3 1 1 1
      12
      wordsThe coefficient of x12x2x3: the product of the ways
      Shown: K = 3, n = 4, the word 1213. Interactive version: https://example.org/en/distributions/#fig-x
      Equations (11) to (18) in the numbers of this term
      (11)
      [radio]Sum of 15 terms
      (12)
      [radio]Product of 4 brackets
      (13)
      [radio]6 × 2 × 1
      (14)
      [radio]4!/(2! 2!) × 2!/(1! 1!) × 1!/(0! 1!)
      (15)
      [radio]1/2! × 1/1! × 1/1! × 4!/(4−2−1−1)!
      (16)
      [radio]2 + 1 + 1 = 4
      (17)
      [radio]1/2! × 1/1! × 1/1! × 4!/0!
      (18)
      [radio]4!/(2! 1! 1!) = 12
      Pick a line to see what it counts in the figure.
      Guess first
      Raise a sum of three variables to the power 6. What is the coefficient of the term with exponents (1, 4, 1)?
      [radio]15
      [radio]20
      [radio]30
      [radio]60
      [folded]
      Another one
      [folded]"
    `);
  });

  it('draws all 81 words in both drawings', () => {
    for (const [drawing] of html.matchAll(/<svg class="plot-\w+".*?<\/svg>/g)) {
      const dots = [...drawing.matchAll(/ d="([^"]*)" stroke-dasharray="0 ([\d.]+)"|stroke-dasharray="0 ([\d.]+)"[^>]* d="([^"]*)"/g)].flatMap(([, before, pitch, otherPitch, after]) =>
        dotsOfPath(before ?? after ?? '', Number(pitch ?? otherPitch)),
      );
      expect(dots.length).toBe(81);
    }
  });

  it('holds no number that is not one', () => {
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });
});
