import type { PredictWords } from '../shared/prediction.ts';
import type { Line } from './model.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** Every word of the figure that is drawn. A letter between asterisks is mathematics; a name in braces is replaced by a number. */
export interface Strings extends PredictWords, Readonly<Record<`meaning${Line}`, string>> {
  readonly title: string;
  readonly hint: string;
  readonly variables: string;
  readonly brackets: string;
  readonly bracketsField: string;
  readonly valueText: string;
  readonly bracket: string;
  readonly putTheta: string;
  readonly bins: string;
  readonly bin: string;
  readonly binTheta: string;
  readonly wordsLabel: string;
  readonly wordsHead: string;
  readonly others: string;
  readonly total: string;
  readonly totalTheta: string;
  readonly readings: string;
  readonly left: string;
  readonly chosen: string;
  readonly ways: string;
  readonly unit: string;
  readonly unitOne: string;
  readonly means: string;
  readonly meansTheta: string;
  readonly steps: string;
  readonly stepsHint: string;
  readonly equation: string;
  readonly line11: string;
  readonly line12: string;
  readonly summary: string;
  readonly summaryTheta: string;
  readonly address: string;
  readonly dataShapes: string;
  readonly dataTheta: string;
  readonly exponents: string;
  readonly coefficient: string;
  readonly termCount: string;
  readonly wordCount: string;
  readonly oneOrder: string;
  readonly probability: string;
}

export const strings = { zh, en };
