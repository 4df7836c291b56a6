/**
 * The part of a + b that rounding threw away: `sum + sumError(a, b, sum)` is a + b exactly.
 *
 * @param sum the rounded sum `a + b`
 * @see D. E. Knuth, "The Art of Computer Programming", volume 2, section 4.2.2
 */
export function sumError(a: number, b: number, sum: number): number {
  const bSeen = sum - a;
  return a - (sum - bSeen) + (b - bSeen);
}
