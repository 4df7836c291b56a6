import type { PredictWords } from '../shared/prediction.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** Every word of the figure that is drawn. A letter between asterisks is mathematics; a name in braces is replaced by a number. */
export interface Strings extends PredictWords {
  readonly title: string;
  readonly hint: string;
  readonly hintKeys: string;
  readonly trueClass: string;
  readonly logit: string;
  readonly logitField: string;
  readonly valueText: string;
  readonly zone: string;
  readonly wrong: string;
  readonly unsure: string;
  readonly right: string;
  readonly showSigmoid: string;
  readonly loss: string;
  readonly gradient: string;
  readonly ce: string;
  readonly mse: string;
  readonly readings: string;
  readonly ratioUnit: string;
  readonly ratioMeans: string;
  readonly lossAxis: string;
  readonly pullAxis: string;
  readonly zAxisLow: string;
  readonly zAxisHigh: string;
  readonly summary: string;
  readonly address: string;
  readonly dataCaption: string;
  readonly sigmoidTitle: string;
  readonly sigmoidSummary: string;
  readonly sigmoidValueText: string;
  readonly sigmoidReadings: string;
  readonly sigmoidAddress: string;
  readonly sigmoidDataCaption: string;
  readonly flatnessMeans: string;
}

export const strings = { zh, en };
