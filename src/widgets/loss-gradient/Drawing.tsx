import type { ComponentChildren } from 'preact';
import { Guide, Handle } from '../../plot/Guide.tsx';
import { Marker } from '../../plot/Marker.tsx';
import { PlotText } from '../../plot/PlotText.tsx';
import { XTicks } from '../../plot/Axes.tsx';
import type { Frame } from '../../plot/frame.ts';
import { ticks } from '../../plot/ticks.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { snap } from '../shared/params.ts';
import { useHorizontalDrag } from '../shared/useHorizontalDrag.ts';
import type { Layout } from './layout.ts';
import { zInterval, zRange } from './model.ts';
import { LOGIT } from './printedReading.ts';
import type { Scene } from './scene.ts';
import type { Strings } from './strings.ts';

/** How near to the guide line a press takes hold of it: the half of a 44 px target and the handle's own half. */
const REACH_PX = 44;

export interface PlotProps {
  readonly layout: Layout;
  readonly words: Strings;
  readonly z: number;
  /** The sentence that says what is drawn. */
  readonly summary: string;
  readonly nudged: boolean;
  change(z: number): void;
}

interface DrawingProps extends PlotProps {
  readonly height: number;
  readonly guide: { readonly top: number; readonly bottom: number; readonly handle: number };
  readonly scene: Scene;
  /** What stays while the handle moves. */
  readonly background: ComponentChildren;
  /** What moves beneath the points. */
  readonly children?: ComponentChildren;
}

/** The axis of z under a panel, with what its ends mean. */
export function ZAxis({ panel, layout, words }: { readonly panel: Frame; readonly layout: Layout; readonly words: Strings }) {
  return (
    <>
      <XTicks frame={panel} values={ticks(zInterval, layout.name === 'wide' ? 2 : 4)} format={(value) => formatNumber(value, 0)} />
      <PlotText place={{ x: panel.left - 8, y: panel.bottom + 36 }} label={words.zAxisLow} class="plot-quiet" />
      <PlotText place={{ x: panel.right + 6, y: panel.bottom + 36, anchor: 'end' }} label={words.zAxisHigh} class="plot-quiet" />
    </>
  );
}

/** One drawing: background, guide line, points with their values, handle, and one hit area over all of it. */
export function Drawing({ layout, z, summary, nudged, change, height, guide, scene, background, children }: DrawingProps) {
  const { name, width, loss } = layout;
  const moveTo = (px: number): void => change(snap(zRange, loss.x.toValue(px)));
  const drag = useHorizontalDrag({ handle: scene.x, width, reach: REACH_PX, move: moveTo, cancel: moveTo });
  return (
    <svg class={`plot-${name}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
      {background}
      {scene.labels.map(({ label, hue, place, faded }) => (
        <PlotText place={place} label={label} class={hue === undefined ? 'plot-note' : `plot-strong plot-halo plot-${hue}`} faded={faded} />
      ))}
      <Guide x={scene.x} top={guide.top} bottom={guide.bottom} />
      {children}
      {scene.points.toReversed().map(({ hue, shape, y }) => (
        <g transform={`translate(${scene.x} ${y})`}>
          <Marker shape={shape} color={`var(--${hue})`} />
        </g>
      ))}
      {scene.points.map(({ hue, text, place }) => (
        <PlotText place={place} label={text} class={`plot-strong plot-halo plot-${hue}`} />
      ))}
      <Handle x={scene.x} y={guide.handle} width={width} letter="z" value={formatNumber(z, LOGIT)} nudged={nudged} />
      <rect class="plot-hit" width={width} height={height} {...drag} />
    </svg>
  );
}
