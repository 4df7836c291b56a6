import { fill } from '../shared/fill.ts';
import { formatNumber, formatRatio } from '../shared/formatNumber.ts';
import type { Controls, Reading } from './model.ts';

/** Decimals by kind: probabilities and gradients four, losses three, the logit as fine as its slider. */
export const PROBABILITY = 4;
export const LOSS = 3;
export const LOGIT = 1;

/** A reading as it is written in sentences: by the names that the sentences use. */
export function printedReading({ z, y }: Pick<Controls, 'z' | 'y'>, reading: Reading): Readonly<Record<string, string>> {
  return {
    z: formatNumber(z, LOGIT),
    y: String(y),
    p: formatNumber(reading.p, PROBABILITY),
    slope: formatNumber(reading.sigmoidPrime, PROBABILITY),
    ceLoss: formatNumber(reading.ce.loss, LOSS),
    ceGradient: formatNumber(reading.ce.gradient, PROBABILITY),
    mseLoss: formatNumber(reading.mse.loss, LOSS),
    mseGradient: formatNumber(reading.mse.gradient, PROBABILITY),
    ratio: formatRatio(reading.ratio),
    flatness: formatRatio(reading.flatness),
  };
}

/** A sentence about a state, with its numbers. */
export function sentence(template: string, controls: Pick<Controls, 'z' | 'y'>, reading: Reading): string {
  return fill(template, printedReading(controls, reading));
}
