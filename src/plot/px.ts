/** A length or place as it is written into markup, in tenths of a pixel: the twentieth that it may be off by is not seen. */
export function px(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** A shift to a place, as an attribute `transform`. */
export function shift(x: number, y: number): string {
  return `translate(${px(x)} ${px(y)})`;
}
