import { XTicks, XValues, YGrid, YValues } from '../../plot/Axes.tsx';
import { textWidthPx } from '../../plot/labels.ts';
import { Marker } from '../../plot/Marker.tsx';
import { plainLabel } from '../../plot/mathRuns.ts';
import { PlotText } from '../../plot/PlotText.tsx';
import { px } from '../../plot/px.ts';
import { ticks } from '../../plot/ticks.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { laneY, type Layout } from './layout.ts';
import { classes } from './model.ts';
import type { Strings } from './strings.ts';

interface Drawn {
  readonly layout: Layout;
  readonly words: Strings;
}

const FONT_PX = 13;
/** Room for a swatch of the legend, and between two entries. */
const SWATCH_PX = 24;
const GAP_PX = 12;

/** One entry of the legend: how it is drawn, and what it is. */
function legendEntries({ probability, label, ceGradient, mseGradient, ce, mse }: Strings, isWide: boolean) {
  return [
    { swatch: <path class="softmax-bar" d="M4 5V-8h12V5" />, words: probability },
    { swatch: <path class="softmax-target" d="M4 5V-8h12V5" />, words: label },
    { swatch: <><path class="softmax-shaft plot-ce" d="M0-2h20" /><Marker shape="disc" color="var(--ce)" x={10} y={-2} /></>, words: isWide ? ceGradient : ce },
    { swatch: <><path class="softmax-shaft plot-mse" d="M0-2h20" /><Marker shape="square" color="var(--mse)" x={10} y={-2} /></>, words: isWide ? mseGradient : mse },
  ];
}

function Legend({ layout: { legend, name }, words }: Drawn) {
  const entries = legendEntries(words, name === 'wide');
  const widths = entries.map((entry) => SWATCH_PX + textWidthPx(plainLabel(entry.words), FONT_PX) + (name === 'wide' ? 2 : 1) * GAP_PX);
  return entries.map((entry, i) => (
    <g transform={`translate(${px(widths.slice(0, i).reduce((sum, width) => sum + width, 2))} ${legend})`}>
      {entry.swatch}
      <PlotText place={{ x: SWATCH_PX, y: 2.5 }} label={entry.words} />
    </g>
  ));
}

/** What stays while the logits move; only the build draws it. */
export function background({ layout, words }: Drawn) {
  const { logits, columns } = layout;
  const logitTicks = ticks(logits.x.domain, 5);
  const heights = ticks(columns.y.domain, 0.5);
  return (
    <>
      <path class="plot-grid" d={classes.map((k) => `M${logits.left} ${laneY(layout, k)}h${logits.width}`).join('')} />
      <path class="plot-guide" d={`M${px(logits.x.toPx(0))} ${logits.top}V${logits.bottom}`} />
      <path class="plot-axis" d={`M${logits.left} ${logits.bottom}h${logits.width}`} />
      <XTicks frame={logits} values={logitTicks} />
      {/* The axis is the baseline in the middle. */}
      <YGrid frame={{ ...columns, bottom: columns.y.toPx(0) }} values={heights} />
      <PlotText place={{ x: 2, y: 12 }} label={words.logits} class="plot-strong" />
      <Legend layout={layout} words={words} />
      <g class="plot-quiet">
        {classes.map((k) => (
          <PlotText place={{ x: 2, y: laneY(layout, k) + 4.5 }} label={`*z_${k}*+*c*`} />
        ))}
        <XValues frame={logits} values={logitTicks} format={(value) => formatNumber(value, 0)} />
        <YValues frame={columns} values={heights} format={(value) => formatNumber(value, 1)} />
      </g>
    </>
  );
}
