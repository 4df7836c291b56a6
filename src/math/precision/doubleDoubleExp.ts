import { type DoubleDouble, add, multiply, subtract } from './doubleDouble.ts';
import { productError } from './productError.ts';

/** log 2: the first part short enough that its product with an exponent is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/**
 * exp(x) for x ≤ 0 with relative error below 1e-20, so that differences of probabilities keep their digits.
 *
 * x = k log 2 + 256 s; expm1(s) by its Taylor series, then eight times expm1(2s) = 2 expm1(s) + expm1(s)².
 */
export function doubleDoubleExp(x: DoubleDouble): DoubleDouble {
  const k = Math.round(x[0] / Math.LN2);
  if (k < -1080) return [0, 0];
  const rest = subtract(subtract(x, [k * LN2_HIGH, 0]), multiply([k, 0], [LN2_LOW, 0]));
  const t = rest[0] / 256;
  const square = t * t;
  const small = square * t * (1 / 6 + t * (1 / 24 + t * (1 / 120 + t / 720)));
  let high = t;
  let low = rest[1] / 256 + square / 2 + productError(t, t, square) / 2 + small;
  // The doubling, with the parts in local variables: a list for each of the steps would cost five times as much.
  for (let i = 0; i < 8; i++) {
    const settled = high + low;
    low -= settled - high;
    const product = settled * settled;
    const twice = 2 * settled;
    high = twice + product;
    low = product - (high - twice) + (productError(settled, settled, product) + 2 * low * (1 + settled));
  }
  const scale = 2 ** k;
  const exp = add([1, 0], [high, low]);
  return [exp[0] * scale, exp[1] * scale];
}
