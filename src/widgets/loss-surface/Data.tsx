import { useMemo } from 'preact/hooks';
import { FigureData } from '../shared/FigureData.tsx';
import { formatNumber } from '../shared/formatNumber.ts';
import { columns, gridPlaces, sampleRows, surfaceData } from './data.ts';
import type { Surface } from './model.ts';
import { LOSS, PROBABILITY } from './printedReading.ts';
import type { Strings } from './strings.ts';

const DECIMALS = [0, 0, LOSS, LOSS, PROBABILITY, PROBABILITY];

/** The numbers behind the surfaces. */
export function SurfaceData({ id, b, flip, words }: Surface & { readonly id: string; readonly words: Strings }) {
  return useMemo(
    () => (
      <FigureData
        name={id}
        words={words}
        caption={words.dataCaption}
        columns={['*w_1*', '*w_2*', ...[words.loss, words.pull].flatMap((what) => [words.ceColumn, words.mse].map((loss) => `${what} ${loss}`))]}
        rows={sampleRows({ b, flip }).map((row) => row.map((value, i) => formatNumber(value, DECIMALS[i] ?? LOSS)))}
        csv={() => [columns, ...surfaceData({ b, flip }, gridPlaces())]}
      />
    ),
    [id, b, flip, words],
  );
}
