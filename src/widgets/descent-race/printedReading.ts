import { activation } from '../../math/index.ts';
import { fill } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { goals, type Controls } from './model.ts';
import type { Race, Track } from './race.ts';
import type { Strings } from './strings.ts';

/** Decimals by kind: probabilities four, averages of probabilities three, starts as fine as their sliders. */
export const PROBABILITY = 4;
export const AVERAGE = 3;
export const START = 1;

/** A number of steps. */
export const count = (value: number): string => formatNumber(value, 0);

/** The steps of a loss: a number, or only a bound. */
export function printedSteps<Point>({ arrival, points }: Track<Point>): { readonly value: number; readonly text: string } {
  const value = arrival ?? points.length - 1;
  return { value, text: (arrival === undefined ? '>' : '') + count(value) };
}

/** The steps of a loss in a sentence. */
export function saidSteps<Point>({ arrival, points }: Track<Point>, words: Strings): string {
  return arrival === undefined ? fill(words.never, { steps: count(points.length - 1) }) : fill(words.inSteps, { steps: count(arrival) });
}

/** What the sentences about a start name. */
export function printedStart({ z0, w0, eta }: Pick<Controls, 'z0' | 'w0' | 'eta'>): Readonly<Record<string, string>> {
  return { z0: formatNumber(z0, START), w0: formatNumber(w0, START), eta: String(eta), p0: formatNumber(activation.sigmoid(z0), PROBABILITY) };
}

/** The sentence about one logit. */
export function sayOne(controls: Controls, race: Race<number>, words: Strings): string {
  const { t } = controls;
  const finished = t >= race.length;
  return fill(finished ? words.summaryOne : words.summaryOneRunning, {
    ...printedStart(controls),
    goal: String(goals.one),
    t: finished ? count(race.length) : count(t),
    ceSteps: saidSteps(race.ce, words),
    mseSteps: saidSteps(race.mse, words),
    ceP: formatNumber(race.ce.p(t), PROBABILITY),
    mseP: formatNumber(race.mse.p(t), PROBABILITY),
  });
}
