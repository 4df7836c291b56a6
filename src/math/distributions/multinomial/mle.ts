/**
 * The θ that makes the rows most likely: each class's share of all counts, θᵢ = mᵢ / n, the answer to (20)–(24).
 *
 * @param rows one list of counts for each experiment, all of the same length; a negative, fractional or missing
 *   count gives NaN
 * @returns probs all NaN when nothing was counted; the empty list for no rows
 *   Accuracy: 1 ulp.
 * @example
 * mle([[5, 3, 2]]) // => { probs: [0.5, 0.3, 0.2] }
 */
export function mle(rows: ArrayLike<ArrayLike<number>>): { probs: number[] } {
  const totals = Array.from({ length: rows[0]?.length ?? 0 }, () => 0);
  let n = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as ArrayLike<number>;
    if (row.length !== totals.length) n = NaN;
    for (let k = 0; k < totals.length; k++) {
      const m = row[k] as number;
      const count = m >= 0 && Number.isInteger(m) ? m : NaN;
      totals[k] = (totals[k] as number) + count;
      n += count;
    }
  }
  return { probs: totals.map((m) => m / n) };
}
