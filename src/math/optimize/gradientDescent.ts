/** What a descent needs: the gradient at a point, where to start, how far to step, how often. */
export interface Descent<Point> {
  readonly gradient: (point: Point) => Point;
  readonly start: Point;
  readonly rate: number;
  readonly steps: number;
}

/**
 * The path of plain gradient descent, z ← z − rate · gradient(z), one point at a time.
 *
 * A start that is a number walks on the line; a list walks in as many dimensions.
 *
 * @returns `steps` + 1 points, the start first; each list is a new one
 * @throws RangeError when `steps` is not an integer ≥ 0 or `rate` is not finite
 * @example
 * [...gradientDescent({ gradient: (z: number) => 2 * z, start: 8, rate: 0.25, steps: 3 })] // => [8, 4, 2, 1]
 */
export function gradientDescent(descent: Descent<number>): IterableIterator<number>;
export function gradientDescent(descent: Descent<readonly number[]>): IterableIterator<readonly number[]>;
export function gradientDescent(
  descent: Descent<number> | Descent<readonly number[]>,
): IterableIterator<number> | IterableIterator<readonly number[]> {
  const { rate, steps } = descent;
  if (!(steps >= 0 && Number.isInteger(steps))) throw new RangeError(`gradientDescent: steps must be an integer ≥ 0, got ${steps}`);
  if (!Number.isFinite(rate)) throw new RangeError(`gradientDescent: rate must be finite, got ${rate}`);
  return isOnLine(descent) ? walkOnLine(descent) : walkInSpace(descent);
}

function isOnLine(descent: Descent<number> | Descent<readonly number[]>): descent is Descent<number> {
  return typeof descent.start === 'number';
}

function* walkOnLine({ gradient, start, rate, steps }: Descent<number>): IterableIterator<number> {
  let point = start;
  yield point;
  for (let step = 0; step < steps; step++) {
    point -= rate * gradient(point);
    yield point;
  }
}

function* walkInSpace({ gradient, start, rate, steps }: Descent<readonly number[]>): IterableIterator<readonly number[]> {
  let point: readonly number[] = Array.from(start);
  yield point;
  for (let step = 0; step < steps; step++) {
    const slope = gradient(point);
    point = point.map((z, i) => z - rate * (slope[i] as number));
    yield point;
  }
}
