/** Steps of gradient descent at rate 1 from `start` until σ(z) > ½, that is, z > 0, for a true label of 1. */
export function stepsToHalf(slope: (z: number, y: number) => number, start: number): number {
  let z = start;
  let steps = 0;
  while (z <= 0) {
    z -= slope(z, 1);
    steps += 1;
  }
  return steps;
}

/** The first value start, start + step, … that passes. */
export function firstWhere(passes: (x: number) => boolean, start: number, step: number): number {
  for (let i = 0; i * step < 100; i++) {
    const x = start + i * step;
    if (passes(x)) return x;
  }
  throw new RangeError(`no value within 100 of ${start} passes`);
}

/** Every list of `parts` non-negative integers that sums to `total`. */
export function compositions(total: number, parts: number): number[][] {
  if (parts === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) =>
    compositions(total - first, parts - 1).map((rest) => [first, ...rest]),
  ).flat();
}

export function norm(vector: ArrayLike<number>): number {
  return Math.hypot(...Array.from(vector));
}

/** Eigenvalues, ascending, of a symmetric 3 × 3 matrix whose rows sum to 0: one is 0, two are those on the plane orthogonal to (1, 1, 1). */
export function eigenvaluesOnPlane(matrix: readonly (readonly number[])[]): number[] {
  const basis = [
    [Math.SQRT1_2, -Math.SQRT1_2, 0],
    [1 / Math.sqrt(6), 1 / Math.sqrt(6), -2 / Math.sqrt(6)],
  ] as const;
  const form = (u: readonly number[], v: readonly number[]) =>
    u.reduce((total, ui, i) => total + ui * v.reduce((sum, vj, j) => sum + matrix[i]![j]! * vj, 0), 0);
  const [a, b, d] = [form(basis[0], basis[0]), form(basis[0], basis[1]), form(basis[1], basis[1])];
  const middle = (a + d) / 2;
  const radius = Math.hypot((a - d) / 2, b);
  return [middle - radius, middle + radius, 0].toSorted((x, y) => x - y);
}

/** Local minima of `f` on [from, to]: bracketed on a fine grid, then narrowed by golden section. */
export function localMinima(f: (x: number) => number, from: number, to: number): number[] {
  const cells = 6000;
  const at = (i: number) => from + ((to - from) * i) / cells;
  const values = Array.from({ length: cells + 1 }, (_, i) => f(at(i)));
  return values.flatMap((value, i) => {
    const inside = i > 0 && i < cells && value < values[i - 1]! && value <= values[i + 1]!;
    return inside ? [narrow(f, at(i - 1), at(i + 1))] : [];
  });
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

function narrow(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  while (b - a > 1e-9) {
    const left = b - GOLDEN * (b - a);
    const right = a + GOLDEN * (b - a);
    if (f(left) < f(right)) b = right;
    else a = left;
  }
  return (a + b) / 2;
}
