import type { PredictWords } from '../shared/prediction.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** Every word of the figure that is drawn. A letter between asterisks is mathematics; a name in braces is replaced by a number. */
export interface Strings extends PredictWords {
  readonly title: string;
  readonly hint: string;
  readonly course: string;
  readonly one: string;
  readonly set: string;
  readonly z0: string;
  readonly z0Field: string;
  readonly z0ValueText: string;
  readonly w0: string;
  readonly w0Field: string;
  readonly w0ValueText: string;
  readonly rate: string;
  readonly far: string;
  readonly wrong: string;
  readonly unsure: string;
  readonly bad: string;
  readonly toStart: string;
  readonly toEnd: string;
  readonly ce: string;
  readonly mse: string;
  readonly readings: string;
  readonly steps: string;
  /** How many until the goal is reached. */
  readonly stepsNeeded: string;
  readonly pNow: string;
  readonly meanNow: string;
  readonly right: string;
  readonly stepsUnit: string;
  readonly timesUnit: string;
  readonly lagMeans: string;
  readonly gapMeans: string;
  readonly lossAxis: string;
  readonly zAxis: string;
  readonly stepsAxis: string;
  readonly pAxis: string;
  readonly meanAxis: string;
  readonly mislabelled: string;
  readonly planeTitle: string;
  /** A loss that has arrived, in the drawing. */
  readonly arrived: string;
  readonly behind: string;
  /** A number of steps in a sentence, and what stands there when the goal was not reached. */
  readonly inSteps: string;
  readonly never: string;
  readonly summaryOne: string;
  readonly summaryOneRunning: string;
  readonly summarySet: string;
  readonly summarySetRunning: string;
  readonly addressOne: string;
  readonly addressSet: string;
  readonly captionOne: string;
  readonly captionSet: string;
}

export const strings = { zh, en };
