import { useState } from 'preact/hooks';
import { fill } from './fill.ts';
import { Label } from './Label.tsx';
import { nextSeed } from './params.ts';
import type { Prediction, PredictWords } from './prediction.ts';

interface PredictProps<State> {
  readonly id: string;
  /** What the question was drawn from; it stands in the address, so that a question can be linked. */
  readonly seed: number;
  readonly prediction: Prediction<State>;
  readonly words: PredictWords;
  change(seed: number): void;
  show(state: Partial<State>): void;
}

/** Predict, then reveal: one question with a few answers to choose from. A new question begins anew, folded and unanswered. */
export function Predict<State>(props: PredictProps<State>) {
  return <Question key={props.seed} {...props} />;
}

function Question<State>({ id, seed, prediction: { values, options, answer, state }, words, change, show }: PredictProps<State>) {
  const [guess, setGuess] = useState<number>();
  const said = (template: string): string => fill(template, { ...words, ...values });
  const verdict = guess === answer ? words.guessedRight : words.guessedWrong;
  return (
    <div class="predict">
      <div class="predict-options" role="radiogroup" aria-labelledby={`${id}-predict`}>
        <p id={`${id}-predict`}>
          <b>{words.guess}</b>{' '}
          <Label text={said(words.predictQuestion)} />
        </p>
        {options.map((option, i) => (
          <label>
            <input type="radio" name={`${id}-predict`} autocomplete="off" onChange={() => setGuess(i)} />
            <Label text={said(option)} />
          </label>
        ))}
      </div>
      <details>
        <summary>{words.reveal}</summary>
        {/* The page's fonts are cut to the text of the page: what a guess will be told has to stand in it. */}
        <p data-answers={words.guessedRight + words.guessedWrong}>
          {guess !== undefined && <b>{verdict} </b>}
          <Label text={said(words.predictAnswer)} />
          {state !== undefined && (
            <button
              class="needs-script"
              type="button"
              onClick={(event) => {
                show(state);
                event.currentTarget.closest('figure')?.querySelector('.plot')?.scrollIntoView({ block: 'nearest' });
              }}
            >
              {words.showAnswer}
            </button>
          )}
        </p>
      </details>
      <button class="needs-script" type="button" onClick={() => change(nextSeed(seed))}>
        {words.another}
      </button>
    </div>
  );
}
