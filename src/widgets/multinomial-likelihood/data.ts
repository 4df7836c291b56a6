import { formatNumber } from '../shared/formatNumber.ts';
import { PROBABILITY } from './printed.ts';
import type { Reading } from './reading.ts';

/** The columns of the data, as the download names them. */
export const dataColumns = ['k', 'm', 'frequency', 'theta', 'm_log_theta', 'm_over_theta'] as const;

/** One row for each kind of outcome, in full precision. */
export function dataRows({ faces }: Reading): number[][] {
  return faces.map(({ count, frequency, theta, term, ratio }, k) => [k + 1, count, frequency, theta, term, ratio]);
}

const DECIMALS = [0, 0, PROBABILITY, PROBABILITY, 3, 1];

export function printedRows(reading: Reading): string[][] {
  return dataRows(reading).map((row) => row.map((value, i) => formatNumber(value, DECIMALS[i] ?? 0)));
}
