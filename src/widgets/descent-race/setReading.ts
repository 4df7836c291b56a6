import { fill } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import type { Weights } from '../shared/trainingSet.ts';
import { goals, type Controls } from './model.ts';
import { AVERAGE, count, printedStart, saidSteps } from './printedReading.ts';
import { pointAt, type Race } from './race.ts';
import { onClean } from './setRace.ts';
import type { Strings } from './strings.ts';

/** The sentence about the twelve examples. */
export function saySet(controls: Controls, race: Race<Weights>, words: Strings): string {
  const { t } = controls;
  const finished = t >= race.length;
  return fill(finished ? words.summarySet : words.summarySetRunning, {
    ...printedStart(controls),
    goal: String(goals.set),
    length: count(race.length),
    t: finished ? count(race.length) : count(t),
    ceSteps: saidSteps(race.ce, words),
    mseSteps: saidSteps(race.mse, words),
    ceP: formatNumber(race.ce.p(t), AVERAGE),
    mseP: formatNumber(race.mse.p(t), AVERAGE),
    ceRight: String(onClean(pointAt(race.ce, t)).right),
    mseRight: String(onClean(pointAt(race.mse, t)).right),
  });
}
