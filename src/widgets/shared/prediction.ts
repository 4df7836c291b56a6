import type { Values } from './fill.ts';
import type { CommonWords } from './words.ts';

/** A question about a figure, with the answer that the math package gives. */
export interface Prediction<State> {
  /** What the sentences of the question and the answer name in braces, as it is printed. */
  readonly values: Values;
  /** Templates like the sentences; a name in braces may also be one of the figure's words: `150{ratioUnit}`. */
  readonly options: readonly string[];
  /** The index of the right option. */
  readonly answer: number;
  /** Where the figure shows it. */
  readonly state?: Partial<State>;
}

export interface PredictWords extends CommonWords {
  readonly predictQuestion: string;
  readonly predictAnswer: string;
}
