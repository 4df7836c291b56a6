import type { PredictWords } from '../shared/prediction.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** Every word of the figure that is drawn. A letter between asterisks is mathematics; a name in braces is replaced by a number. */
export interface Strings extends PredictWords {
  readonly title: string;
  readonly hint: string;
  readonly sigmaIs: string;
  readonly fixed: string;
  readonly free: string;
  readonly mu: string;
  readonly muField: string;
  readonly sigma: string;
  readonly sigmaField: string;
  readonly valueText: string;
  readonly points: string;
  readonly point: string;
  readonly pointField: string;
  readonly atMean: string;
  readonly atBest: string;
  readonly totalArea: string;
  readonly readings: string;
  readonly here: string;
  readonly best: string;
  readonly ratioUnit: string;
  readonly ratioMeans: string;
  readonly bestVarianceMeans: string;
  readonly summary: string;
  readonly freeSummary: string;
  readonly address: string;
  readonly dataCaption: string;
  readonly freeDataCaption: string;
}

export const strings = { zh, en };
