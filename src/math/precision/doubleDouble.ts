import { productError } from './productError.ts';
import { sumError } from './sumError.ts';

/**
 * A number as the sum of two float64, the second at most half a unit of the first: some 32 digits.
 *
 * @see T. J. Dekker, "A floating-point technique for extending the available precision", 1971
 */
export type DoubleDouble = readonly [high: number, low: number];

/** high + low with |low| brought below half a unit; |high| must not be smaller than |low|. */
function settle(high: number, low: number): DoubleDouble {
  const sum = high + low;
  return [sum, low - (sum - high)];
}

export function add(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const sum = a[0] + b[0];
  return settle(sum, sumError(a[0], b[0], sum) + (a[1] + b[1]));
}

export function negate(a: DoubleDouble): DoubleDouble {
  return [-a[0], -a[1]];
}

export function subtract(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  return add(a, negate(b));
}

export function multiply(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const product = a[0] * b[0];
  return settle(product, productError(a[0], b[0], product) + (a[0] * b[1] + a[1] * b[0]));
}

export function divide(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const quotient = a[0] / b[0];
  const product = quotient * b[0];
  const rest = a[0] - product - productError(quotient, b[0], product) + (a[1] - quotient * b[1]);
  return settle(quotient, rest / b[0]);
}
