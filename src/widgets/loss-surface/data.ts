import { ticks } from '../../plot/ticks.ts';
import { read, weightInterval, type Place, type Surface } from './model.ts';

/** The columns of the data, as the download names them. */
export const columns = ['w1', 'w2', 'ce_loss', 'mse_loss', 'ce_gradient_1', 'ce_gradient_2', 'mse_gradient_1', 'mse_gradient_2'] as const;

/** Nine sample points, row by row from the top left of the map. */
const SAMPLED = [-4, 0, 4];
const samplePlaces: readonly Place[] = SAMPLED.toReversed().flatMap((w2) => SAMPLED.map((w1): Place => [w1, w2]));

/** A grid over the whole map. */
export const gridPlaces = (): Place[] => {
  const axis = ticks(weightInterval, 0.5);
  return axis.flatMap((w2) => axis.map((w1): Place => [w1, w2]));
};

/** Losses and gradients at places of the surfaces. */
export function surfaceData(surface: Surface, places: readonly Place[]): number[][] {
  return places.map((place) => {
    const { ce, mse } = read({ ...surface, w: place });
    return [...place, ce.loss, mse.loss, ...ce.gradient, ...mse.gradient];
  });
}

/** For the table: losses and lengths of gradients at the sample points. */
export function sampleRows(surface: Surface): number[][] {
  return samplePlaces.map((place) => {
    const { ce, mse } = read({ ...surface, w: place });
    return [...place, ce.loss, mse.loss, ce.pull, mse.pull];
  });
}
