import type { Prediction, PredictWords } from '../prediction.ts';
import { Question } from './Question.tsx';

const nothing = (): void => {};

/** The first question of a figure as the build draws it; in the page its script takes it over. */
export function drawnQuestion(id: string, words: PredictWords, predict: (seed: number) => Prediction<unknown>, seed: number) {
  return <Question {...{ id, words, predict, seed }} change={nothing} show={nothing} />;
}
