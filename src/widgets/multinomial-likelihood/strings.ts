import type { PredictWords } from '../shared/prediction.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** Every word of the figure that is drawn. A letter between asterisks is mathematics; a name in braces is replaced. */
export interface Strings extends PredictWords {
  readonly title: string;
  readonly hint: string;
  readonly hintKeys: string;
  readonly kinds: string;
  /** Between the numbers of a list. */
  readonly separator: string;
  readonly count: string;
  readonly countField: string;
  readonly thetaField: string;
  readonly thetaText: string;
  readonly lockedText: string;
  readonly lock: string;
  readonly uniform: string;
  readonly climb: string;
  readonly shuffle: string;
  readonly thetaTitle: string;
  readonly planeTitle: string;
  readonly plane: string;
  readonly planeRole: string;
  readonly observed: string;
  readonly ratioTitle: string;
  readonly ratioTitleMany: string;
  readonly total: string;
  readonly rest: string;
  readonly least: string;
  readonly short: string;
  readonly impossible: string;
  readonly readings: string;
  readonly now: string;
  readonly best: string;
  readonly constant: string;
  readonly gapMeans: string;
  readonly gapFormula: string;
  readonly summary: string;
  readonly summaryImpossible: string;
  readonly address: string;
  readonly dataCaption: string;
  readonly face: string;
}

export const strings = { zh, en };
