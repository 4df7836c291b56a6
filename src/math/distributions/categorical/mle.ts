/**
 * The probabilities that make the classes most likely: each class's share of the data.
 *
 * @param K number of classes
 * @param data 0-based indices below K; anything else gives NaN
 * @returns K shares that add up to 1; all NaN for no data
 *   Accuracy: 1 ulp.
 * @throws RangeError when K is not an integer ≥ 1
 * @example
 * mle(3, [0, 2, 0, 1]) // => { probs: [0.5, 0.25, 0.25] }
 */
export function mle(K: number, data: ArrayLike<number>): { probs: number[] } {
  if (!(K >= 1 && Number.isInteger(K))) throw new RangeError(`categorical.mle: K must be an integer ≥ 1, got ${K}`);
  const counts = Array.from({ length: K }, () => 0);
  let n = 0;
  for (let i = 0; i < data.length; i++) {
    const k = data[i] as number;
    const count = counts[k];
    if (count === undefined) n = NaN;
    else counts[k] = count + 1;
    n += 1;
  }
  return { probs: counts.map((count) => count / n) };
}
