import { productError } from '../precision/productError.ts';
import { sumError } from '../precision/sumError.ts';

/** log |x (x + 1) … (x + steps − 1)| with the product in twice the precision, so that it may come close to log 1. */
export function logAbsProduct(x: number, steps: number): number {
  let high = 1;
  let low = 0;
  for (let i = 0; i < steps; i++) {
    const factor = x + i;
    const factorLow = sumError(x, i, factor);
    const product = high * factor;
    low = productError(high, factor, product) + (low * factor + high * factorLow);
    high = product;
  }
  const sign = high < 0 ? -1 : 1;
  if (sign * high > 0.5 && sign * high < 2) return Math.log1p(sign * high - 1 + sign * low);
  return Math.log(sign * high);
}
