import { random } from '../../math/index.ts';
import { formatNumber, formatRatio } from '../shared/formatNumber.ts';
import { initialState, snap } from '../shared/params.ts';
import type { Prediction } from '../shared/prediction.ts';
import { params, read, weightRange, type Controls } from './model.ts';
import { PROBABILITY, WEIGHT } from './printedReading.ts';

/** The options: less than ten times, less than a hundred times, more. */
const BOUNDS = [10, 100, Number.POSITIVE_INFINITY] as const;
const options = ['{optionFew}', '{optionTens}', '{optionHundreds}'] as const;

function classOf(ratio: number): number {
  return BOUNDS.findIndex((bound) => ratio < bound);
}

/** How many times as long one gradient is as the other, at a start drawn so that each answer is as likely as the others. */
export function predict(seed: number): Prediction<Controls> {
  const rng = random.createRng(seed);
  const { b, flip } = initialState(params);
  const answer = Math.floor(rng.uniform() * BOUNDS.length);
  const draw = (): number => snap({ ...weightRange, step: 0.5 }, weightRange.min + rng.uniform() * (weightRange.max - weightRange.min));
  for (;;) {
    const w = [draw(), draw()] as const;
    const { ce, mse, ratio } = read({ w, b, flip });
    if (classOf(ratio) !== answer) continue;
    const values = {
      w1: formatNumber(w[0], WEIGHT),
      w2: formatNumber(w[1], WEIGHT),
      cePull: formatNumber(ce.pull, PROBABILITY),
      msePull: formatNumber(mse.pull, PROBABILITY),
      ratio: formatRatio(ratio),
    };
    return { values, options, answer, state: { w, b, flip } };
  }
}
