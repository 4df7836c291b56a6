import { XTicks, XValues, YGrid, YValues } from '../../plot/Axes.tsx';
import { Marker } from '../../plot/Marker.tsx';
import { PlotText } from '../../plot/PlotText.tsx';
import { formatNumber } from '../shared/formatNumber.ts';
import type { Bars } from './bars.ts';
import { MarksPath } from './MarksPath.tsx';

interface BarsPanelProps {
  readonly bars: Bars;
  /** The column that is followed. */
  readonly index: number;
  readonly valueTicks: readonly number[];
  readonly title: string;
  readonly expected: string;
}

const whole = (value: number): string => formatNumber(value, 0);

/** Counts, and what is expected of them. */
export function BarsPanel({ bars, index, valueTicks, title, expected }: BarsPanelProps) {
  const { frame, columns, histogram, density, whiskers } = bars;
  return (
    <>
      <YGrid frame={frame} values={bars.ticks} />
      <g class="plot-quiet">
        <YValues frame={frame} values={bars.ticks} format={whole} />
      </g>
      <PlotText place={{ x: frame.left, y: bars.titleY }} label={title} class="plot-strong" />
      <PlotText place={{ x: frame.right, y: bars.titleY, anchor: 'end' }} label={expected} class="plot-model" />
      {histogram !== '' && (
        <>
          <path class="sampler-histogram" d={histogram} />
          <path class="plot-curve" data-curve="density" d={density} stroke="var(--model)" />
          <XTicks frame={frame} values={valueTicks} />
          <g class="plot-quiet">
            <XValues frame={frame} values={valueTicks} format={whole} />
          </g>
        </>
      )}
      <path class="sampler-whisker" d={whiskers} />
      {columns.map(({ bar, color, text, x, y, expected: mean, sign, signPlace, underline }, i) => (
        <>
          <path d={bar} fill={color} />
          <Marker shape="ring" color="var(--model)" x={mean.x} y={mean.y} />
          <PlotText place={{ x, y, anchor: 'middle' }} label={text} class="plot-strong plot-halo" />
          <g transform={signPlace}>
            <MarksPath marks={sign} />
          </g>
          {i === index && <path class="sampler-followed" d={underline} />}
        </>
      ))}
    </>
  );
}
