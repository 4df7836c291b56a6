import { formatNumber } from '../shared/formatNumber.ts';
import type { LossKind } from '../shared/trainingSet.ts';
import { losses } from './model.ts';
import { pointAt, type Race } from './race.ts';

/** The columns of the data on one logit, as the download names them. */
export const logitColumns = ['steps', 'ce_z', 'ce_p', 'mse_z', 'mse_p'] as const;

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

export function printedRows(rows: readonly (readonly number[])[], decimals: readonly number[]): string[][] {
  return rows.map((row) => row.map((value, i) => formatNumber(value, decimals[i] ?? 0)));
}
