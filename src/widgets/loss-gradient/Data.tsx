import { useMemo } from 'preact/hooks';
import { FigureData } from '../shared/FigureData.tsx';
import { fill } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { lossColumns, lossData, sigmoidColumns, sigmoidData } from './data.ts';
import type { Label } from './model.ts';
import { LOSS, PROBABILITY } from './printedReading.ts';
import type { Strings } from './strings.ts';

const TABLE_STEP = 1;

function printedRows(rows: readonly (readonly number[])[], decimals: readonly number[]): string[][] {
  return rows.map((row) => row.map((value, i) => formatNumber(value, decimals[i] ?? PROBABILITY)));
}

/** The numbers behind the losses and their gradients. */
export function LossData({ id, y, words }: { readonly id: string; readonly y: Label; readonly words: Strings }) {
  return useMemo(
    () => (
      <FigureData
        name={`${id}-y${y}`}
        words={words}
        caption={fill(words.dataCaption, { y: String(y) })}
        columns={['*z*', '*p*', `*L* ${words.ce}`, `*L* ${words.mse}`, `d*L*/d*z* ${words.ce}`, `d*L*/d*z* ${words.mse}`]}
        rows={printedRows(lossData(y, TABLE_STEP), [0, PROBABILITY, LOSS, LOSS, PROBABILITY, PROBABILITY])}
        csv={() => [lossColumns, ...lossData(y)]}
      />
    ),
    [id, y, words],
  );
}

/** The numbers behind σ(z) and its slope. */
export function SigmoidData({ id, words }: { readonly id: string; readonly words: Strings }) {
  return useMemo(
    () => (
      <FigureData
        name={id}
        words={words}
        caption={words.sigmoidDataCaption}
        columns={['*z*', '*σ*(*z*)', '*σ*′(*z*)']}
        rows={printedRows(sigmoidData(TABLE_STEP), [0, PROBABILITY, PROBABILITY])}
        csv={() => [sigmoidColumns, ...sigmoidData()]}
      />
    ),
    [id, words],
  );
}
