import { Guide, Handle } from '../../plot/Guide.tsx';
import { Marker } from '../../plot/Marker.tsx';
import { PlotText } from '../../plot/PlotText.tsx';
import { Still } from '../../plot/Still.tsx';
import { formatNumber } from '../shared/formatNumber.ts';
import { snap } from '../shared/params.ts';
import { usePlotDrag } from '../shared/usePlotDrag.ts';
import type { Background } from './backgrounds.tsx';
import { HANDLE_Y, type Layout } from './layout.ts';
import { logitScene, shapes } from './logitScene.ts';
import { goals, z0Range, type Controls } from './model.ts';
import { START } from './printedReading.ts';
import type { Race } from './race.ts';
import { Strip } from './Strip.tsx';
import { stripScene } from './stripScene.ts';
import type { Strings } from './strings.ts';

interface LogitPlotProps {
  readonly layout: Layout;
  readonly words: Strings;
  readonly state: Controls;
  readonly race: Race<number>;
  readonly summary: string;
  readonly nudged: boolean;
  readonly background: Background | undefined;
  change(part: Partial<Controls>): void;
}

const REACH_PX = 44;

/** One logit: the losses with both points on them and their marks, and the probability against the steps. */
export function LogitPlot({ layout, words, state: { z0, t }, race, summary, nudged, background, change }: LogitPlotProps) {
  const { name, width, height, loss, rug } = layout;
  const runners = logitScene(layout, race, t);
  const x = loss.x.toPx(z0);
  const moveTo = (to: { readonly x: number }): void => change({ z0: snap(z0Range, loss.x.toValue(to.x)) });
  const drag = usePlotDrag({ axis: 'x', handle: { x, y: HANDLE_Y }, size: { width, height }, reach: REACH_PX, move: moveTo, cancel: moveTo });
  return (
    <svg class={`plot-${name}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
      <Still>{background?.shapes}</Still>
      <Still class="plot-quiet">{background?.texts}</Still>
      <Guide x={x} top={HANDLE_Y} bottom={rug.bottom} />
      <PlotText place={{ x: loss.x.toPx(-4.6), y: loss.y.toPx(5.3) }} label={words.ce} class="plot-strong plot-halo plot-ce" />
      <PlotText place={{ x: loss.left + 6, y: loss.y.toPx(0.5) - 8 }} label={words.mse} class="plot-strong plot-halo plot-mse" />
      {runners.map((runner) => (
        <path class="race-rug" d={runner.rug} stroke={`var(--${runner.kind})`} />
      ))}
      {runners.toReversed().map((runner) => (
        <Marker shape={shapes[runner.kind]} color={`var(--${runner.kind})`} x={runner.x} y={runner.y} />
      ))}
      <Handle x={x} y={HANDLE_Y} width={width} letter="z" value={formatNumber(z0, START)} nudged={nudged} />
      <rect class="plot-hit" width={width} height={rug.bottom + 22} {...drag} />
      <Strip
        {...{ layout, words }}
        scene={stripScene(layout, { race, t, goal: goals.one, words })}
        title={words.pAxis}
        goal={goals.one}
        change={(steps) => change({ t: steps })}
      />
    </svg>
  );
}
