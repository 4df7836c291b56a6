import { ticks } from '../../plot/ticks.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { read, weightInterval, type Place, type Surface } from './model.ts';
import { LOSS, PROBABILITY } from './printedReading.ts';
import type { Strings } from './strings.ts';

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

const DECIMALS = [0, 0, LOSS, LOSS, PROBABILITY, PROBABILITY];

/** The table of the sample points. */
export function surfaceTable(surface: Surface, words: Strings): { readonly columns: string[]; readonly rows: string[][] } {
  return {
    columns: ['*w_1*', '*w_2*', ...[words.loss, words.pull].flatMap((what) => [words.ceColumn, words.mse].map((loss) => `${what} ${loss}`))],
    rows: sampleRows(surface).map((row) => row.map((value, i) => formatNumber(value, DECIMALS[i] ?? LOSS))),
  };
}
