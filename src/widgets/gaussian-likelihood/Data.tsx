import { useMemo } from 'preact/hooks';
import { FigureData } from '../shared/FigureData.tsx';
import { fill } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { columns, curveData } from './data.ts';
import type { Controls } from './model.ts';
import { LOSS, PARAMETER } from './printedReading.ts';
import type { Strings } from './strings.ts';

/** Steps of the printed tables: of μ, and of σ. */
const MU_STEP = 1;
const SIGMA_STEP = 0.4;

/** Columns to print, by their place among those of the download. */
const printed = {
  fixed: [
    { column: 0, label: '*μ*', decimals: 0 },
    { column: 3, label: 'MSE', decimals: LOSS },
    { column: 6, label: 'NLL', decimals: LOSS },
  ],
  free: [
    { column: 1, label: '*σ*', decimals: 1 },
    { column: 4, label: '*S* / 2*σ*²', decimals: LOSS },
    { column: 6, label: 'NLL', decimals: LOSS },
  ],
} as const;

/** The numbers behind the curves: over μ while σ is fixed, else over σ. */
export function CurveData({ id, state, words }: { readonly id: string; readonly state: Controls; readonly words: Strings }) {
  const { x, mu, s, free } = state;
  return useMemo(() => {
    const shown = printed[free ? 'free' : 'fixed'];
    const rows = curveData({ x, mu, s, free }, free ? SIGMA_STEP : MU_STEP);
    const values = { mu: formatNumber(mu, PARAMETER), s: formatNumber(s, PARAMETER) };
    return (
      <FigureData
        name={id}
        words={words}
        caption={fill(free ? words.freeDataCaption : words.dataCaption, values)}
        columns={shown.map(({ label }) => label)}
        rows={rows.map((row) => shown.map(({ column, decimals }) => formatNumber(row[column] ?? Number.NaN, decimals)))}
        csv={() => [columns, ...curveData({ x, mu, s, free })]}
      />
    );
  }, [id, x, free ? mu : s, free, words]);
}
