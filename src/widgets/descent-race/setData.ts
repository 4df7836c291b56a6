import type { LossKind, Weights } from '../shared/trainingSet.ts';
import { losses } from './model.ts';
import { pointAt, type Race } from './race.ts';
import { onClean } from './setRace.ts';

/** The columns of the data on the examples, as the download names them. */
export const setColumns = ['steps', 'ce_w1', 'ce_w2', 'ce_b', 'ce_mean_p', 'ce_right', 'mse_w1', 'mse_w2', 'mse_b', 'mse_mean_p', 'mse_right'] as const;

/** How the models stand after some numbers of steps. */
export function setData(race: Race<Weights>, steps: readonly number[]): number[][] {
  return steps.map((step) => [
    step,
    ...losses.flatMap((kind: LossKind) => {
      const weights = pointAt(race[kind], step);
      const { p, right } = onClean(weights);
      return [...weights, p, right];
    }),
  ]);
}

/** Of the examples the table keeps what is judged: the average probability and how many are right. */
export function setTable(race: Race<Weights>, steps: readonly number[]): number[][] {
  return setData(race, steps).map((row) => ['steps', 'ce_mean_p', 'ce_right', 'mse_mean_p', 'mse_right'].map((name) => row[(setColumns as readonly string[]).indexOf(name)] ?? Number.NaN));
}
