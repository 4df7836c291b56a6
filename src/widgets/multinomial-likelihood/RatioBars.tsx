import { PlotText } from '../../plot/PlotText.tsx';
import { px } from '../../plot/px.ts';
import { fill } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { barPath, Column, CountLabel } from './Column.tsx';
import type { Layout } from './layout.ts';
import type { Reading } from './reading.ts';
import { ratioBars, ratioUnit } from './scene.ts';
import type { Strings } from './strings.ts';

interface RatioBarsProps {
  readonly layout: Layout;
  readonly words: Strings;
  readonly reading: Reading;
}

/** m/θ for each kind, with a line at n: at the maximum all bars end at it. */
export function RatioBars({ layout: { ratios: panel, bars: above }, words, reading }: RatioBarsProps) {
  const { left, right, top, bottom, width, centers } = panel;
  const { bars, level, levelText } = ratioBars(panel, reading);
  const unit = ratioUnit(reading.n);
  const title = unit === 1 ? words.ratioTitle : fill(words.ratioTitleMany, { unit: formatNumber(unit, 0) });
  const titleY = top - 24;
  return (
    <>
      <PlotText place={{ x: above === undefined ? left : 12, y: titleY }} label={title} class="plot-strong" />
      <path class="plot-axis" d={`M${left} ${bottom}h${width}`} />
      {bars.map((bar, k) => (
        <Column x={centers[k] ?? 0}>
          <path class="ratio-bar" d={barPath(panel, bar)} />
          {above === undefined && <CountLabel bottom={bottom} k={k} count={reading.faces[k]?.count ?? 0} />}
        </Column>
      ))}
      <path class="plot-guide" d={`M${left} ${px(level)}h${width}M${right} ${titleY - 4.5}h-22`} />
      {bars.map((bar, k) => (
        <PlotText place={{ x: centers[k] ?? 0, y: bar.labelY, anchor: 'middle' }} label={bar.text} class="plot-halo" />
      ))}
      <PlotText place={{ x: right - 28, y: titleY, anchor: 'end' }} label={`*λ* = *n* = ${levelText}`} class="plot-note" />
    </>
  );
}
