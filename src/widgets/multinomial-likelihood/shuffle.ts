import { random } from '../../math/index.ts';
import { nextSeed } from '../shared/params.ts';
import { position } from './model.ts';
import type { Move } from './moves.ts';
import { toward } from './theta.ts';

/** Weights drawn so that every θ of the simplex is equally likely. */
export function randomWeights(seed: number, count: number): number[] {
  const rng = random.createRng(seed);
  return Array.from({ length: count }, () => -Math.log(1 - rng.uniform()));
}

/** Another θ by chance, as far as the locks allow. */
export const shuffle: Move = (now) => {
  const s = nextSeed(now.s);
  return { s, t: toward(position(now), randomWeights(s, now.K)) };
};
