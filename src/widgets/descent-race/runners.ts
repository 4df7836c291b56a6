import { fill } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import type { LossKind } from '../shared/trainingSet.ts';
import { AVERAGE, printedSteps } from './printedReading.ts';
import { verdict, type Race } from './race.ts';
import type { Strings } from './strings.ts';

/** What the readings say of one loss, column by column. */
export type PrintedRunner = readonly { readonly name: string; readonly value: number; readonly text: string }[];
export type PrintedRunners = Readonly<Record<LossKind, PrintedRunner>>;

/** Steps to the goal, and the probability that counts after `t` steps under its name and with its decimals. */
export function printedRunners<Point>(race: Race<Point>, t: number, name: string, decimals: number): PrintedRunners {
  const runner = (kind: LossKind): PrintedRunner => {
    const value = race[kind].p(t);
    return [
      { name: 'steps', ...printedSteps(race[kind]) },
      { name, value, text: formatNumber(value, decimals) },
    ];
  };
  return { ce: runner('ce'), mse: runner('mse') };
}

/** The number that settles it, with its words. */
export interface PrintedVerdict {
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly unit: string;
  readonly means: string;
}

export function printedVerdict<Point>(race: Race<Point>, words: Strings): PrintedVerdict {
  const result = verdict(race);
  if (result.kind === 'gap') {
    const { difference: value } = result;
    const means = fill(words.gapMeans, { mse: formatNumber(result.mse, AVERAGE), ce: formatNumber(result.ce, AVERAGE) });
    return { name: 'gap', value, text: formatNumber(value, AVERAGE), unit: '', means };
  }
  const { steps: value, atLeast } = result;
  const atLeastSign = atLeast ? '>' : '';
  const means = fill(words.lagMeans, { mse: atLeastSign + formatNumber(result.mse, 0), ce: formatNumber(result.ce, 0) });
  return { name: 'lag', value, text: atLeastSign + formatNumber(value, 0), unit: words.stepsUnit, means };
}
