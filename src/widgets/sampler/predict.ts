import { random } from '../../math/index.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import type { Prediction } from '../shared/prediction.ts';
import { initialState } from '../shared/params.ts';
import { followed, lawOf, params, type Controls } from './model.ts';
import { expectedTotal, levelOf } from './reading.ts';

const OPTIONS = 4;
/** From one option to the next. */
const FACTOR = 4;
const NUMBERS = [400, 1_000, 2_500, 10_000, 40_000, 100_000, 250_000, 1_000_000];

/** How far the count of sixes typically is from what is expected after a drawn number of throws. */
export function predict(seed: number): Prediction<Controls> {
  const rng = random.createRng(seed);
  const below = (n: number): number => Math.floor(rng.uniform() * n);
  const n = NUMBERS[below(NUMBERS.length)] ?? 400;
  const answer = below(OPTIONS);
  const initial = initialState(params);
  const law = lawOf(initial);
  const index = followed(initial);
  const sd = levelOf(law, index).spread * Math.sqrt(n);
  const printed = (count: number): string => formatNumber(count, 0);
  return {
    values: { n: printed(n), expected: printed(expectedTotal(law, index, n)), sd: printed(sd) },
    options: Array.from({ length: OPTIONS }, (_, i) => `${printed(sd * FACTOR ** (i - answer))}{classUnit}`),
    answer,
    state: { d: initial.d, t: initial.t, k: initial.k, n },
  };
}
