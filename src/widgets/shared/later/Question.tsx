import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../fill.ts';
import { Label } from '../Label.tsx';
import { nextSeed } from '../params.ts';
import type { Prediction, PredictWords } from '../prediction.ts';

export interface QuestionProps<State> {
  readonly id: string;
  readonly seed: number;
  readonly words: PredictWords;
  /** The option that the reader had chosen before the script came. */
  readonly guessed?: number | undefined;
  /** Draws a question from a seed. */
  predict(seed: number): Prediction<State>;
  change(seed: number): void;
  show(state: Partial<State>): void;
}

/** A question with a few answers to choose from, and the right one folded away. */
export function Question<State>({ id, seed, words, guessed, predict, change, show }: QuestionProps<State>) {
  const { values, options, answer, state } = useMemo(() => predict(seed), [predict, seed]);
  const [guess, setGuess] = useState(guessed);
  const said = (template: string): string => fill(template, { ...words, ...values });
  const verdict = guess === answer ? words.guessedRight : words.guessedWrong;
  const asked = useRef<HTMLDivElement>(null);
  // A link to a question leads to its figure, of which the question may be the last part.
  useEffect(() => {
    const [figure, named] = location.hash.slice(1).split('?', 2);
    if (figure === id && new URLSearchParams(named).get('q') === String(seed)) asked.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <>
      <div ref={asked} class="predict-options" role="radiogroup" aria-labelledby={`${id}-predict`}>
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
        <p>
          <b data-answers={words.guessedRight + words.guessedWrong}>{guess !== undefined && `${verdict} `}</b>
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
    </>
  );
}
