import { printed } from '../shared/formatNumber.ts';

/** A positive number as an equation shows it: its digits, and the power of ten behind them, or none. */
export interface Scientific {
  readonly digits: string;
  readonly times: string;
  readonly power: string;
}

const DIGITS = 2;
const PLAIN_DECIMALS = 4;
/** Between these it is written without a power of ten. */
const PLAIN = { from: -3, below: 4 } as const;
/** How near to a whole number the exponential of its logarithm has to be. */
const WHOLE = 1e-6;

/** The number e^`log`, however large or small: 0.6000, 5040, 2.0 · 10⁵⁴. */
export function scientific(log: number): Scientific {
  const log10 = log / Math.LN10;
  if (log === Number.NEGATIVE_INFINITY) return { digits: '0', times: '', power: '' };
  if (log10 >= PLAIN.from && log10 < PLAIN.below) {
    const value = Math.exp(log);
    const whole = Math.round(value);
    return { digits: printed(value, whole > 0 && Math.abs(value - whole) < WHOLE ? 0 : PLAIN_DECIMALS).digits, times: '', power: '' };
  }
  let exponent = Math.floor(log10);
  let digits = (10 ** (log10 - exponent)).toPrecision(DIGITS);
  if (digits === '10') [digits, exponent] = [(1).toPrecision(DIGITS), exponent + 1];
  return { digits, times: '×10', power: String(exponent).replace('-', '−') };
}
