import { fill } from '../shared/fill.ts';
import { formatNumber, formatRatio } from '../shared/formatNumber.ts';
import type { LossKind } from '../shared/trainingSet.ts';
import { placeOf, STEPS, type Controls, type Reading } from './model.ts';

/** Decimals by kind: gradients four, losses three, weights as fine as their sliders, distances two. */
export const PROBABILITY = 4;
export const LOSS = 3;
export const WEIGHT = 1;
export const DISTANCE = 2;
export const LEVEL: Readonly<Record<LossKind, number>> = { ce: 0, mse: 2 };

/** A state as it is written in sentences: by the names that the sentences use. */
export function printedReading(controls: Pick<Controls, 'w' | 'b' | 'a'>, { ce, mse, ratio }: Reading): Readonly<Record<string, string>> {
  const [w1, w2] = placeOf(controls);
  return {
    w1: formatNumber(w1, WEIGHT),
    w2: formatNumber(w2, WEIGHT),
    b: formatNumber(controls.b, WEIGHT),
    a: formatNumber(controls.a, 0),
    steps: String(STEPS),
    ceLoss: formatNumber(ce.loss, LOSS),
    cePull: formatNumber(ce.pull, PROBABILITY),
    ceAfter: formatNumber(ce.after, LOSS),
    mseLoss: formatNumber(mse.loss, LOSS),
    msePull: formatNumber(mse.pull, PROBABILITY),
    mseAfter: formatNumber(mse.after, LOSS),
    ratio: formatRatio(ratio),
  };
}

/** A sentence about a state, with its numbers. */
export function sentence(template: string, controls: Pick<Controls, 'w' | 'b' | 'a'>, reading: Reading): string {
  return fill(template, printedReading(controls, reading));
}
