import type { Interval } from './scale.ts';

/** Multiples of `step` inside the closed interval, each the nearest float64 to its decimal value. */
export function ticks([low, high]: Interval, step: number): number[] {
  if (!(step > 0 && Number.isFinite(step))) throw new RangeError(`ticks: step must be positive and finite, got ${step}`);
  if (!(low < high)) throw new RangeError(`ticks: the interval must have low < high, got [${low}, ${high}]`);
  const slack = 1e-9;
  const first = Math.ceil(low / step - slack);
  const last = Math.floor(high / step + slack);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => roundTo((first + i) * step, decimalsOf(step)));
}

/** The step 1, 2 or 5 · 10ᵏ that cuts the interval into at most `most` pieces. */
export function niceStep([low, high]: Interval, most: number): number {
  if (!(low < high)) throw new RangeError(`niceStep: the interval must have low < high, got [${low}, ${high}]`);
  if (!(most >= 1)) throw new RangeError(`niceStep: at least one piece is needed, got ${most}`);
  const exponent = Math.floor(Math.log10((high - low) / most));
  const rough = (high - low) / most / 10 ** exponent;
  const mantissa = [1, 2, 5].find((candidate) => rough <= candidate * (1 + 1e-9)) ?? 10;
  return Number(`${mantissa}e${exponent}`);
}

/** How many decimals the step is written with: 0.25 has two, 5 has none. */
export function decimalsOf(step: number): number {
  const [mantissa = '', exponent = '0'] = step.toString().split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** The float64 nearest to `value` written with that many decimals; never −0. */
export function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
