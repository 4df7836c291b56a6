import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { PlaneHandle } from '../../src/widgets/shared/PlaneHandle.tsx';
import { PlayControls } from '../../src/widgets/shared/PlayControls.tsx';
import { Question } from '../../src/widgets/shared/later/Question.tsx';
import { common } from '../../src/widgets/shared/words/en.ts';
import { common as zh } from '../../src/widgets/shared/words/zh.ts';

const nothing = (): void => undefined;

describe('PlayControls', () => {
  it('says what it will do, moving or not, and keeps what it will say for the fonts', () => {
    const html = renderToString(<PlayControls words={common} playing={false} finished={false} toggle={nothing} step={nothing} reset={nothing} />);
    expect(html).toContain('aria-pressed="false" aria-disabled="false" data-answers="Pause"');
    expect(html.replaceAll(/<[^>]+>/g, '|')).toMatch(/Play\|+Ten steps\|+One step\|+Reset/);
  });

  it('says pause while it plays, and that it is over when it is', () => {
    expect(renderToString(<PlayControls words={common} playing finished={false} toggle={nothing} step={nothing} />)).toContain('>Pause<');
    expect(renderToString(<PlayControls words={common} playing={false} finished toggle={nothing} step={nothing} />).match(/aria-disabled="true"/g)).toHaveLength(2);
  });
});

describe('PlaneHandle', () => {
  it('is a slider with a name and words for both coordinates, 44 px wide to the touch', () => {
    const drag = { onPointerDown: nothing, onPointerMove: nothing, onPointerUp: nothing, onPointerCancel: nothing };
    const html = renderToString(
      <svg>
        <PlaneHandle {...drag} x={10.04} y={20} radius={7} label="Start" valueText="w₁ = 1, w₂ = 2" roleDescription="2D slider" arrow={nothing} />
      </svg>,
    );
    expect(html).toContain('<g class="plot-grip" role="slider" tabindex="0" aria-label="Start" aria-roledescription="2D slider" aria-valuetext="w₁ = 1, w₂ = 2" aria-valuenow="10"');
    expect(html).toContain('<circle r="22" cx="10" cy="20"');
  });
});

describe('Question', () => {
  const words = { ...common, predictQuestion: 'What is {x}?', predictAnswer: 'It is {y}.', unit: ' m' };
  const predict = (seed: number) => ({ values: { x: `x${seed}`, y: '2' }, options: ['1{unit}', '2{unit}'], answer: 1, state: { z: 2 } });

  it('is a group of native choices named by the question, with the answer to unfold', () => {
    const html = renderToString(<Question<{ z: number }> id="fig-x" seed={7} words={words} predict={predict} change={nothing} show={nothing} />);
    expect(html).toContain('role="radiogroup" aria-labelledby="fig-x-predict"');
    expect(html).toMatch(/<p id="fig-x-predict"><b>Guess first<\/b> What is x7\?<\/p>/);
    expect(html.match(/<input type="radio"[^>]*>[12] m/g)).toHaveLength(2);
    expect(html).toMatch(/<details><summary>Show the answer<\/summary><p><b data-answers="Right.Not this one."><\/b>It is 2\./);
    expect(html.match(/<button class="needs-script"/g)).toHaveLength(2);
  });

  it('offers no way into the figure where nothing shows the answer', () => {
    const html = renderToString(<Question id="fig-x" seed={7} words={words} predict={(seed) => ({ values: predict(seed).values, options: ['1', '2'], answer: 0 })} change={nothing} show={nothing} />);
    expect(html).not.toContain(common.showAnswer);
  });
});

it('the shared words are all written, in both languages', () => {
  expect(Object.keys(zh)).toEqual(Object.keys(common));
  for (const word of [...Object.values(zh), ...Object.values(common)]) expect(word.trim()).not.toBe('');
  for (const word of Object.values(zh)) expect(word).not.toMatch(/\p{Script=Han} [\w]|[\w] \p{Script=Han}/u);
});
