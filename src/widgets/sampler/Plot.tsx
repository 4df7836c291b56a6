import { XValues } from '../../plot/Axes.tsx';
import { PlotText } from '../../plot/PlotText.tsx';
import { fill } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { barsScene } from './bars.ts';
import { BarsPanel } from './BarsPanel.tsx';
import type { Layout } from './layout.ts';
import { MarksPath } from './MarksPath.tsx';
import type { Controls } from './model.ts';
import type { Spoken } from './printedReading.ts';
import { faceAt, numberTicks, stripPlace, stripTitlePlace } from './places.ts';
import { stripScene } from './strip.ts';
import type { Strings } from './strings.ts';
import type { Run } from './throws.ts';
import { TracePanelView } from './TracePanelView.tsx';
import { axisPlace, tracesScene } from './traces.ts';

interface PlotProps {
  readonly layout: Layout;
  readonly words: Strings;
  readonly run: Run;
  /** The class that is followed. */
  readonly index: number;
  readonly spoken: Spoken;
  readonly values: Readonly<Record<string, string>>;
  /** The sentence that says what is drawn. */
  readonly summary: string;
  /** Follow another class; absent where there is no choice. */
  readonly follow: ((part: Partial<Controls>) => void) | undefined;
}

/** The latest outcomes, the counts, and the two traces. */
export function Plot({ layout, words, run, index, spoken, values, summary, follow }: PlotProps) {
  const { name, width, height, bars } = layout;
  const strip = stripScene(run);
  const { decades, labeled, drift, share } = tracesScene(layout, run, index);
  const said = (template: string): string => fill(template, values);
  return (
    <svg class={`plot-${name}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
      <PlotText place={stripTitlePlace(layout)} label={said(words.recent)} class="plot-strong" />
      <g transform={stripPlace(layout)}>
        <MarksPath marks={strip.marks} />
        <path class="sampler-newest" vector-effect="non-scaling-stroke" d={strip.newest} />
      </g>
      <BarsPanel bars={barsScene(layout, run)} index={index} valueTicks={numberTicks(layout)} title={words[`${spoken}Counts`]} expected={words[`${spoken}Expected`]} />
      <TracePanelView name="drift" panel={drift} decades={decades} title={said(words[`${spoken}Drift`])} bandText={words[`${spoken}DriftBand`]} value={values['difference'] ?? ''} />
      <TracePanelView name="share" panel={share} decades={decades} title={said(words[`${spoken}Share`])} bandText={words[`${spoken}ShareBand`]} value={values['share'] ?? ''} />
      <g class="plot-quiet">
        <XValues frame={share.frame} values={labeled} format={(decade) => formatNumber(10 ** decade, 0)} />
        <PlotText place={axisPlace(share.frame)} label={words.nAxis} />
      </g>
      {follow !== undefined && (
        <rect class="plot-hit sampler-hit" x={bars.left} y={bars.top} width={bars.width} height={bars.height} onClick={(event) => follow({ k: faceAt(event, run) })} />
      )}
    </svg>
  );
}
