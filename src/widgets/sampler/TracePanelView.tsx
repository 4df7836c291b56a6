import { XTicks, YGrid, YValues } from '../../plot/Axes.tsx';
import { Marker } from '../../plot/Marker.tsx';
import { PlotText } from '../../plot/PlotText.tsx';
import { formatNumber } from '../shared/formatNumber.ts';
import type { TracePanel } from './traces.ts';

interface TracePanelProps {
  readonly name: string;
  readonly panel: TracePanel;
  readonly decades: readonly number[];
  readonly title: string;
  readonly bandText: string;
  readonly value: string;
}

/** What was recorded over n, in its band. */
export function TracePanelView({ name, panel, decades, title, bandText, value }: TracePanelProps) {
  const { frame, ticks, tickDecimals, curvePlace, band, levelPath, line, end, valuePlace, titlePlace, bandPlace } = panel;
  return (
    <>
      <path class="sampler-band" transform={curvePlace} d={band} />
      <YGrid frame={frame} values={ticks} />
      <g class="plot-quiet">
        <YValues frame={frame} values={ticks} format={(tick) => formatNumber(tick, tickDecimals)} />
      </g>
      <XTicks frame={frame} values={decades} />
      <path class="sampler-level" d={levelPath} />
      <path class="sampler-trace" data-curve={name} vector-effect="non-scaling-stroke" transform={curvePlace} d={line} />
      <Marker shape="disc" color="var(--ink)" x={end.x} y={end.y} />
      <PlotText place={titlePlace} label={title} class="plot-strong" />
      <PlotText place={bandPlace} label={bandText} class="plot-model" />
      <PlotText place={valuePlace} label={value} class="plot-strong plot-halo" />
    </>
  );
}
