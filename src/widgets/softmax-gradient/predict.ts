import { random } from '../../math/index.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import type { Prediction } from '../shared/prediction.ts';
import { classes, read, type ClassNumber, type Controls } from './model.ts';
import { LOGIT, PROBABILITY, vector } from './printedReading.ts';

/** Drawn logits are whole and no larger than this. */
const LARGEST = 5;
/** The runner-up is at most this part of the largest component, so that the question has one answer. */
const CLEARLY = 0.8;

/** The class in which the gradient of mean squared error is largest, for drawn logits and a drawn true class. */
export function predict(seed: number): Prediction<Controls> {
  const rng = random.createRng(seed);
  const below = (n: number): number => Math.floor(rng.uniform() * n);
  for (;;) {
    const z = classes.map(() => below(2 * LARGEST + 1) - LARGEST);
    const y = classes[below(classes.length)] ?? 1;
    const { gradient } = read({ z, y, c: 0 });
    const sizes = gradient.mse.map(Math.abs);
    const [largest = 0, second = 0] = sizes.toSorted((a, b) => b - a);
    if (second > CLEARLY * largest) continue;
    const answer = sizes.indexOf(largest);
    const k: ClassNumber = classes[answer] ?? 1;
    return {
      values: {
        z: vector(z, LOGIT),
        y: String(y),
        k: String(k),
        mse: formatNumber(gradient.mse[answer] ?? 0, PROBABILITY),
        ce: formatNumber(gradient.ce[y - 1] ?? 0, PROBABILITY),
      },
      options: classes.map((each) => `{className}${each}`),
      answer,
      state: { z, y, c: 0 },
    };
  }
}
