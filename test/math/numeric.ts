/** |got − want| in units of the larger size. */
export function relativeGap(got: number, want: number, size = 0): number {
  return got === want ? 0 : Math.abs(got - want) / Math.max(Math.abs(want), Math.abs(size));
}

/**
 * Derivative by two central differences and Richardson's step, error about 1e-11 of the function's size for f that
 * changes on the scale of `width`.
 */
export function slope(f: (x: number) => number, x: number, width = 1): number {
  const central = (h: number): number => (f(x + h) - f(x - h)) / (2 * h);
  const h = 2 ** -8 * width;
  const [coarse, fine, finest] = [central(h), central(h / 2), central(h / 4)];
  const first = (4 * fine - coarse) / 3;
  const second = (4 * finest - fine) / 3;
  return (16 * second - first) / 15;
}

/** A copy of the list with one entry moved. */
export function moved(xs: readonly number[], index: number, by: number): number[] {
  return xs.map((x, i) => (i === index ? x + by : x));
}

/** Σ f(0) … f(n). */
export function sumTo(n: number, f: (k: number) => number): number {
  let sum = 0;
  for (let k = 0; k <= n; k++) sum += f(k);
  return sum;
}

/** Every list of `parts` integers ≥ 0 that add up to n. */
export function compositions(n: number, parts: number): number[][] {
  if (parts === 1) return [[n]];
  return Array.from({ length: n + 1 }, (_, first) =>
    compositions(n - first, parts - 1).map((rest) => [first].concat(rest)),
  ).flat();
}
