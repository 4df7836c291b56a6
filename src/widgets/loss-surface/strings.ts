import type { PredictWords } from '../shared/prediction.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** Every word of the figure that is drawn. A letter between asterisks is mathematics; a name in braces is replaced by a number. */
export interface Strings extends PredictWords {
  readonly title: string;
  readonly hint: string;
  readonly hintKeys: string;
  readonly start: string;
  readonly planeSlider: string;
  readonly w1: string;
  readonly w1Field: string;
  readonly w1Text: string;
  readonly w2: string;
  readonly w2Field: string;
  readonly w2Text: string;
  readonly a: string;
  readonly aField: string;
  readonly aText: string;
  readonly b: string;
  readonly bField: string;
  readonly bText: string;
  readonly placeText: string;
  readonly flip: string;
  readonly plateau: string;
  readonly origin: string;
  readonly cliff: string;
  readonly ce: string;
  readonly mse: string;
  /** Cross-entropy, at the head of a narrow column. */
  readonly ceColumn: string;
  readonly pullLabel: string;
  readonly sliceConvex: string;
  readonly sliceNotConvex: string;
  readonly slicesConvex: string;
  readonly slicesDiffer: string;
  readonly readings: string;
  readonly loss: string;
  readonly pull: string;
  readonly after: string;
  readonly moved: string;
  readonly shift: string;
  readonly ratioUnit: string;
  readonly ratioMeans: string;
  readonly summary: string;
  readonly drawing: string;
  readonly address: string;
  readonly dataCaption: string;
  readonly optionFew: string;
  readonly optionTens: string;
  readonly optionHundreds: string;
}

export const strings = { zh, en };
