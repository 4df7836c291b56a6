import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Simplex } from '../../src/widgets/multinomial-likelihood/Simplex.tsx';
import { Drawing } from '../../src/widgets/multinomial-likelihood/Drawing.tsx';
import { layouts } from '../../src/widgets/multinomial-likelihood/layout.ts';
import { MultinomialLikelihood } from '../../src/widgets/multinomial-likelihood/MultinomialLikelihood.tsx';
import { params, position, type Kinds, type Position } from '../../src/widgets/multinomial-likelihood/model.ts';
import { read } from '../../src/widgets/multinomial-likelihood/reading.ts';
import { predict } from '../../src/widgets/multinomial-likelihood/predict.ts';
import { drawnQuestion } from '../../src/widgets/shared/later/drawnQuestion.tsx';
import { strings } from '../../src/widgets/multinomial-likelihood/strings.ts';
import { inWholeParts } from '../../src/widgets/multinomial-likelihood/theta.ts';
import { initialState } from '../../src/widgets/shared/params.ts';

const figure = { id: 'fig-x', number: 'Figure 1', words: strings.en, question: drawnQuestion('fig-x', strings.en, predict, 0), page: 'https://example.org/en/cross-entropy/' };
const html = renderToString(<MultinomialLikelihood {...figure} />);

/** The page as a reader without styles meets it: texts and values in order, without the drawings' insides. */
function outline(markup: string): string {
  return markup
    .replaceAll(/<svg class="plot-\w+"[^>]*aria-label="([^"]*)".*?<\/svg>/g, '\n[drawing: $1]\n')
    .replaceAll(/<svg.*?<\/svg>/g, '')
    .replaceAll(/<input[^>]*>/g, (input) => `\n[${[/type="(\w+)"/, / value="([^"]*)"/, / (checked)/].flatMap((part) => part.exec(input)?.[1] ?? []).join(' ')}]`)
    .replaceAll(/<details class="figure-data">.*<\/details>/g, '\n[data]')
    .replaceAll(/<\/(div|tr|button|label|summary|b|p)>/g, '\n')
    .replaceAll(/<\/?(td|th)[^>]*>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/[ ]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}

function drawing(name: 'wide' | 'narrow', K: Kinds, at: Position): string {
  const still = () => undefined;
  return renderToString(
    <Drawing layout={layouts[name][K]} words={strings.zh} position={at} reading={read(at)} summary="" Simplex={Simplex} nudged={false} changeTheta={still} changeAll={still} />,
  );
}

describe('MultinomialLikelihood on the server', () => {
  it('is complete in its initial state', () => {
    expect(outline(html)).toMatchInlineSnapshot(`
      "Figure 1　Which θ do these counts favor?
      Drag θ, or use ← →Reset
      Copy link
      Copy TeX
      [drawing: 80 throws: 6, 9, 11, 14, 16, 24. θ = 0.17, 0.17, 0.17, 0.17, 0.17, 0.17. Sum of m log θ: −143.341 now, −136.078 at the maximum, short by 7.263.]
      [drawing: 80 throws: 6, 9, 11, 14, 16, 24. θ = 0.17, 0.17, 0.17, 0.17, 0.17, 0.17. Sum of m log θ: −143.341 now, −136.078 at the maximum, short by 7.263.]
      Kinds of outcomes
      [radio 3]K = 3
      [radio 6 checked]K = 6
      Count m
      [number 6]θ1
      [range 0.16666666666666666]
      [number 0.1667]
      [number 9]θ2
      [range 0.16666666666666666]
      [number 0.1667]
      [number 11]θ3
      [range 0.16666666666666666]
      [number 0.1667]
      [number 14]θ4
      [range 0.16666666666666666]
      [number 0.1667]
      [number 16]θ5
      [range 0.16666666666666666]
      [number 0.1667]
      [number 24]θ6
      [range 0.16666666666666666]
      [number 0.1667]
      Uniform
      To the maximum
      Shuffle
      The two parts of the log-likelihood Now Best
      Constant 126.142 126.142
      Σm log θ −143.341 −136.078
      log L −17.199 −9.936
      7.263
      below the best log-likelihood, exactly n × KL
      Shown: counts 6, 9, 11, 14, 16, 24, θ = 0.17, 0.17, 0.17, 0.17, 0.17, 0.17. Interactive version: https://example.org/en/cross-entropy/#fig-x
      Guess first
      In 20 throws, the three outcomes came up 15, 3, 2 times. Which θ makes these counts most likely?
      [radio](0.75, 0.15, 0.10)
      [radio](0.94, 0.04, 0.02)
      [radio](1/3, 1/3, 1/3)
      Show the answer
      (0.75, 0.15, 0.10). The three θ give Σm log θ = −14.612, −18.409, −21.972. The maximum, −14.612, is at the frequencies (0.75, 0.15, 0.10).See it in the figure
      Another one
      [data]"
    `);
  });

  it('gives every readout its full number', () => {
    const readouts = [...html.matchAll(/data-value="([\w-]+)" data-number="([^"]+)"/g)].map(([, name, number]) => [name, Number(number)]);
    const { constant, sum, bestSum, logLikelihood, bestLogLikelihood, gap } = read(position(initialState(params)));
    expect(readouts).toEqual([
      ['constant', constant], ['constant', constant],
      ['sum', sum], ['best-sum', bestSum],
      ['log-likelihood', logLikelihood], ['best-log-likelihood', bestLogLikelihood],
      ['gap', gap],
    ]);
  });

  it('writes no value that is not a number', () => {
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('names every control', () => {
    for (let k = 1; k <= 6; k += 1) {
      expect(html).toContain(`<label for="fig-x-t${k}">`);
      expect(html).toContain(`aria-label="Count of face ${k}"`);
    }
    expect(html).toMatch(/id="fig-x-t3"[^>]*aria-valuetext="θ₃ = 0.17, the others in proportion"/);
    expect(html).toContain('aria-label="Lock θ₃"');
  });
});

describe.each(['wide', 'narrow'] as const)('the %s drawing', (name) => {
  const anyWeights = (K: Kinds, most: number) => fc.array(fc.integer({ min: 0, max: most }), { minLength: K, maxLength: K }).filter((values) => values.some((value) => value > 0));

  it.each<[Kinds]>([[3], [6]])('writes only numbers, whatever the counts and θ are (K = %d)', (K) => {
    fc.assert(
      fc.property(anyWeights(K, 1_000_000), anyWeights(K, 3), (counts, weights) => {
        const markup = drawing(name, K, { counts, theta: inWholeParts(weights), locked: counts.map(() => false) });
        expect(markup).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 40 },
    );
  });

  it('says in the drawing that what the model ruled out has happened', () => {
    const at = position({ ...initialState(params), t: [0, 0.2, 0.2, 0.2, 0.2, 0.2] });
    expect(drawing(name, 6, at)).toContain('−∞：模型说不可能的事发生了');
    expect(drawing(name, 6, position(initialState(params)))).not.toContain('−∞');
  });

  it('has for three kinds a handle that the keyboard reaches, outside of the picture', () => {
    const markup = drawing(name, 3, position({ ...initialState(params), K: 3 }));
    const picture = /<g role="img".*?<\/g>(?=<text|<path|<g)/.exec(markup)?.[0] ?? '';
    expect(picture).not.toContain('role="slider"');
    expect(markup).toMatch(/role="slider" tabindex="0" aria-label="θ" aria-roledescription="二维滑块" aria-valuetext="\(0\.33, 0\.33, 0\.33\)"/i);
    expect([...markup.matchAll(/data-gap="(\d+)"/g)].map(([, gap]) => Number(gap))).toEqual([1, 3, 10, 30, 100]);
  });
});
