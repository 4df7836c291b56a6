import type { PredictWords } from '../shared/prediction.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** Every word of the figure that is drawn. A letter between asterisks is mathematics; a name in braces is replaced by a number. */
export interface Strings extends PredictWords {
  readonly title: string;
  readonly hint: string;
  readonly hintKeys: string;
  readonly trueClass: string;
  /** The name of a class, before its number. */
  readonly className: string;
  /** After the number of the true class. */
  readonly isTrue: string;
  readonly logits: string;
  readonly logitField: string;
  readonly logitText: string;
  readonly shift: string;
  readonly shiftField: string;
  readonly shiftText: string;
  readonly drift: string;
  readonly wrong: string;
  readonly unsure: string;
  readonly right: string;
  readonly probability: string;
  readonly label: string;
  readonly ceGradient: string;
  readonly mseGradient: string;
  readonly ce: string;
  readonly mse: string;
  readonly readings: string;
  readonly curvature: string;
  readonly ratioUnit: string;
  readonly ratioMeans: string;
  readonly summary: string;
  readonly address: string;
  readonly dataCaption: string;
}

export const strings = { zh, en };
