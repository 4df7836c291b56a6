import { random } from '../../math/index.ts';
import { formatNumber, formatRatio } from '../shared/formatNumber.ts';
import type { Prediction } from '../shared/prediction.ts';
import { read, zRange, type Controls, type Label } from './model.ts';
import { LOGIT } from './printedReading.ts';

const OPTIONS = 4;
/** Between the sizes of the logits whose ratios stand side by side. */
const APART = 2;

/** How many times one gradient is the other at a drawn logit; the wrong options are the ratios at other logits. */
export function predict(seed: number): Prediction<Controls> {
  const rng = random.createRng(seed);
  const below = (n: number): number => Math.floor(rng.uniform() * n);
  const size = APART + below(zRange.max - APART + 1);
  const z = below(2) === 0 ? -size : size;
  const y: Label = below(2) === 0 ? 0 : 1;
  const answer = below(Math.min(OPTIONS, Math.floor(size / APART) + 1));
  const ratioAt = (logit: number): string => formatRatio(read({ z: logit, y }).ratio);
  const ratios = Array.from({ length: OPTIONS }, (_, i) => ratioAt(size + APART * (i - answer)));
  return {
    values: { z: formatNumber(z, LOGIT), y: String(y), ratio: ratioAt(z) },
    options: ratios.map((ratio) => `${ratio}{ratioUnit}`),
    answer,
    state: { z, y },
  };
}
