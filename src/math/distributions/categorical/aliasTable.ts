/** For each cell the share of it that its own class keeps, and the class that has the rest. */
export interface AliasTable {
  readonly keep: Float64Array;
  readonly alias: Uint32Array;
}

/**
 * Cuts the probabilities into K cells of equal size with at most two classes in each.
 *
 * @see M. D. Vose, "A linear algorithm for generating random numbers with a given distribution", 1991
 */
export function aliasTable(probs: ArrayLike<number>): AliasTable {
  const K = probs.length;
  const keep = Float64Array.from(probs, (p) => p * K);
  const alias = Uint32Array.from(probs, (_, i) => i);
  const small: number[] = [];
  const large: number[] = [];
  keep.forEach((share, i) => (share < 1 ? small : large).push(i));
  for (;;) {
    const receiver = small.pop();
    const giver = large.pop();
    if (receiver === undefined || giver === undefined) {
      // What is left is full up to rounding.
      for (const i of [...small, ...large, receiver, giver]) if (i !== undefined && (probs[i] as number) > 0) keep[i] = 1;
      return { keep, alias };
    }
    alias[receiver] = giver;
    const left = (keep[giver] as number) - (1 - (keep[receiver] as number));
    keep[giver] = left;
    (left < 1 ? small : large).push(giver);
  }
}
