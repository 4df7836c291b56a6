import { fill, type Values } from '../shared/fill.ts';
import { formatNumber, formatRatio } from '../shared/formatNumber.ts';
import type { Reading, State } from './model.ts';

/** Decimals by kind: probabilities, gradients and curvatures four, the logits as fine as their sliders. */
export const PROBABILITY = 4;
export const LOGIT = 1;
/** A difference in the last places of a number is told in full. */
const DRIFT = 16;

/** Numbers as a row vector. */
export function vector(values: readonly number[], decimals: number): string {
  return `(${values.map((value) => formatNumber(value, decimals)).join(', ')})`;
}

/** 0 without decimals, because it is 0 and not merely close to it. */
export function exact(value: number, decimals: number): string {
  return value === 0 ? '0' : formatNumber(value, decimals);
}

export function printedDrift({ drift }: Pick<Reading, 'drift'>): string {
  return exact(drift, DRIFT);
}

/** A reading as it is written in sentences: by the names that the sentences use. */
export function printedReading({ z, y, c }: State, reading: Reading): Values {
  const curvature = (values: readonly number[]): string[] => values.map((value) => exact(value, PROBABILITY));
  return {
    z: vector(z, LOGIT),
    y: String(y),
    c: formatNumber(c, LOGIT),
    p: vector(reading.p, PROBABILITY),
    ceGradient: vector(reading.gradient.ce, PROBABILITY),
    mseGradient: vector(reading.gradient.mse, PROBABILITY),
    ceCurvature: curvature(reading.curvature.ce),
    mseCurvature: curvature(reading.curvature.mse),
    ratio: formatRatio(reading.ratio),
    drift: printedDrift(reading),
  };
}

/** A sentence about a state, with its numbers. */
export function sentence(template: string, state: State, reading: Reading): string {
  return fill(template, printedReading(state, reading));
}

/** What is said for one class's logit. */
export function logitText(template: string, i: number, { z }: State, { p }: Reading): string {
  return fill(template, { k: String(i + 1), z: formatNumber(z[i] ?? 0, LOGIT), p: formatNumber(p[i] ?? 0, PROBABILITY) });
}
