/** 2²⁷ + 1 cuts a float64 into two halves whose products are exact. */
const SPLITTER = 134217729;

/**
 * The part of a·b that rounding threw away: `product + productError(a, b, product)` is a·b exactly.
 *
 * @param product the rounded product `a * b`
 * @see T. J. Dekker, "A floating-point technique for extending the available precision", 1971
 */
export function productError(a: number, b: number, product: number): number {
  const aCarry = SPLITTER * a;
  const aHigh = aCarry - (aCarry - a);
  const aLow = a - aHigh;
  const bCarry = SPLITTER * b;
  const bHigh = bCarry - (bCarry - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
