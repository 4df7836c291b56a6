import { random } from '../../math/index.ts';
import { roundTo } from '../../plot/ticks.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import type { Prediction } from '../shared/prediction.ts';
import { DATA, mean, moved, POINTS, xRange, type Controls } from './model.ts';
import { DATUM, PARAMETER } from './printedReading.ts';

/** How far a point moves, in tenths: by a drawn sign, so that it stays in its range. */
const SHORTEST = 10;
const LENGTHS = 6;

/** Where the best μ goes when one of the data moves by a drawn length. */
export function predict(seed: number): Prediction<Controls> {
  const rng = random.createRng(seed);
  const below = (n: number): number => Math.floor(rng.uniform() * n);
  const index = below(POINTS);
  const length = (SHORTEST + below(LENGTHS)) / 10;
  const from = DATA[index] ?? xRange.min;
  const isFree = (to: number): boolean => to >= xRange.min && to <= xRange.max;
  const signs = ([1, -1] as const).filter((sign) => isFree(from + sign * length));
  const by = (signs[below(signs.length)] ?? 1) * length;
  const x = moved(DATA, index, from + by);
  const [before, after] = [mean(DATA), mean(x)];
  // Not at all, by a fifth, by half, by as much.
  const places = [before, after, roundTo(before + by / 2, PARAMETER), roundTo(before + by, PARAMETER)];
  const turn = below(places.length);
  const options = places.map((_, i) => places[(i + turn) % places.length] ?? after);
  const written = (value: number): string => formatNumber(value, PARAMETER);
  return {
    values: { i: String(index + 1), from: formatNumber(from, DATUM), to: formatNumber(from + by, DATUM), by: formatNumber(by, DATUM), before: written(before), after: written(after) },
    options: options.map(written),
    answer: options.indexOf(after),
    state: { x, mu: after },
  };
}
