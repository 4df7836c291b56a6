import { formatNumber } from '../shared/formatNumber.ts';
import type { LossKind, Weights } from '../shared/trainingSet.ts';
import { pointAt, type Race } from './race.ts';
import { onClean } from './setRace.ts';
import { losses } from './model.ts';

/** The columns of the data, as the download names them. */
export const logitColumns = ['steps', 'ce_z', 'ce_p', 'mse_z', 'mse_p'] as const;
export const setColumns = ['steps', 'ce_w1', 'ce_w2', 'ce_b', 'ce_mean_p', 'ce_right', 'mse_w1', 'mse_w2', 'mse_b', 'mse_mean_p', 'mse_right'] as const;

/** Every number of steps of a race. */
export function everyStep(length: number): number[] {
  return Array.from({ length: length + 1 }, (_, step) => step);
}

/** The steps of the table: 0, the powers of ten, and the arrivals. */
export function tableSteps<Point>({ ce, mse, length }: Race<Point>): number[] {
  const powers = Array.from({ length: 6 }, (_, i) => 10 ** i);
  const wanted = [0, ...powers, ce.arrival ?? 0, mse.arrival ?? 0, length].filter((step) => step <= length);
  return [...new Set(wanted)].toSorted((a, b) => a - b);
}

export function logitData(race: Race<number>, steps: readonly number[]): number[][] {
  return steps.map((step) => [step, ...losses.flatMap((kind: LossKind) => [pointAt(race[kind], step), race[kind].p(step)])]);
}

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

export function printedRows(rows: readonly (readonly number[])[], decimals: readonly number[]): string[][] {
  return rows.map((row) => row.map((value, i) => formatNumber(value, decimals[i] ?? 0)));
}
