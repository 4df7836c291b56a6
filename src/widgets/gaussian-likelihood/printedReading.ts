import { fill, type Values } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import type { Controls, Reading } from './model.ts';

/** Decimals by kind: parameters as fine as their sliders, areas two, everything on the scale of a loss four. */
export const DATUM = 1;
export const PARAMETER = 2;
export const AREA = 2;
export const LOSS = 4;
export const RATIO = 3;

type Shown = Pick<Controls, 'x' | 'mu' | 's'>;

/** A reading as it is written in sentences: by the names that the sentences use. */
export function printedReading({ x, mu, s }: Shown, { here, best, ratio, bestVariance }: Reading): Values {
  return {
    x: x.map((value) => formatNumber(value, DATUM)),
    mu: formatNumber(mu, PARAMETER),
    s: formatNumber(s, PARAMETER),
    sse: formatNumber(here.sse, AREA),
    mse: formatNumber(here.mse, LOSS),
    nll: formatNumber(here.nll, LOSS),
    squares: formatNumber(here.squares, LOSS),
    mean: formatNumber(best.mu, PARAMETER),
    best: formatNumber(best.nll, LOSS),
    ratio: formatNumber(ratio, RATIO),
    bestVariance: formatNumber(bestVariance, RATIO),
    bestS: formatNumber(best.s, LOSS),
  };
}

/** A sentence about a state, with its numbers. */
export function sentence(template: string, controls: Shown, reading: Reading): string {
  return fill(template, printedReading(controls, reading));
}
