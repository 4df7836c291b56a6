import { PlotText } from '../../plot/PlotText.tsx';
import { px } from '../../plot/px.ts';
import { fill } from '../shared/fill.ts';
import type { Layout } from './layout.ts';
import type { Reading } from './reading.ts';
import { formatNats, meter } from './scene.ts';
import type { Strings } from './strings.ts';

interface MeterProps {
  readonly layout: Layout;
  readonly words: Strings;
  readonly reading: Reading;
}

/** Closed on the right unless it goes on beyond the drawing. */
function strip(from: number, to: number, y: number, open = false): string {
  return `M${px(to)} ${y}H${px(from)}v14H${px(to)}${open ? '' : 'z'}`;
}

/** A thermometer lying on its side: −Σ m log θ whole, and in two parts, of which the first never moves. */
export function Meter({ layout, words, reading }: MeterProps) {
  const { left, right, top } = layout.meter;
  const { constant, total, least, open } = meter(layout, reading);
  const foot = top + 92;
  const isNearEnd = least - left > (right - left) / 2;
  return (
    <>
      <PlotText place={{ x: left, y: top + 12 }} label={fill(words.total, { total: formatNats(-reading.sum) })} class="plot-strong plot-ce" />
      <path class="meter-total" d={strip(left, total, top + 18, open)} />
      <path class="meter-gap" d={strip(Math.min(least, total), total, top + 18, open)} />
      <path class="meter-constant" d={strip(left, constant, top + 58)} />
      <path class="meter-rest" d={strip(constant, total, top + 58, open)} />
      <path class="plot-guide" d={`M${px(least)} ${top + 16}v22m0 18v22`} />
      <PlotText place={{ x: left, y: top + 52 }} label={`${words.constant} ${formatNats(reading.constant)}`} class="plot-halo" />
      <PlotText
        place={{ x: right, y: top + 52, anchor: 'end' }}
        label={fill(words.rest, { rest: formatNats(-reading.logLikelihood) })}
        class="plot-halo plot-model"
      />
      <PlotText place={{ x: least, y: foot, anchor: isNearEnd ? 'end' : 'start' }} label={fill(words.least, { least: formatNats(-reading.bestSum) })} class="plot-note" />
      {isNearEnd && <PlotText place={{ x: least + 8, y: foot }} label={fill(words.short, { gap: formatNats(reading.gap) })} class="plot-ce" />}
    </>
  );
}
