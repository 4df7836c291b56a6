/** Index of the first largest number, or of the first NaN; −1 for an empty list. */
export function indexOfMax(xs: ArrayLike<number>): number {
  let top = xs.length > 0 ? 0 : -1;
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i] as number;
    if (Number.isNaN(x)) return i;
    if (x > (xs[top] as number)) top = i;
  }
  return top;
}
