import type { ComponentChildren } from 'preact';
import { Guide, Handle } from '../../plot/Guide.tsx';
import { Marker } from '../../plot/Marker.tsx';
import { PlotText } from '../../plot/PlotText.tsx';
import { Still } from '../../plot/Still.tsx';
import { formatNumber } from '../shared/formatNumber.ts';
import { snap } from '../shared/params.ts';
import { usePlotDrag, type Place } from '../shared/usePlotDrag.ts';
import type { Layout } from './layout.ts';
import { zRange } from './model.ts';
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

/** What stays while the handle moves; only the build draws it. */
export interface Background {
  /** Lines and areas, which mirror as one. */
  readonly shapes: ComponentChildren;
  readonly texts: ComponentChildren;
}

interface DrawingProps extends PlotProps {
  readonly height: number;
  readonly guide: { readonly top: number; readonly bottom: number; readonly handle: number };
  readonly scene: Scene;
  /** Turned over, for y = 0: what is given for y = 1 by the logit. */
  readonly mirrored: boolean;
  readonly background: Background | undefined;
  /** What moves beneath the points. */
  readonly children?: ComponentChildren;
}

/** One drawing: background, guide line, points with their values, handle, and one hit area over all of it. */
export function Drawing({ layout, z, summary, nudged, change, height, guide, scene, mirrored, background, children }: DrawingProps) {
  const { name, width, loss } = layout;
  const moveTo = ({ x }: Place): void => change(snap(zRange, loss.x.toValue(x)));
  const drag = usePlotDrag({
    axis: 'x',
    handle: { x: scene.x, y: guide.handle },
    size: { width, height },
    reach: REACH_PX,
    move: moveTo,
    cancel: moveTo,
  });
  return (
    <svg class={`plot-${name}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
      <Still mirrored={mirrored ? loss : undefined}>{background?.shapes}</Still>
      <Still class="plot-quiet">{background?.texts}</Still>
      {scene.labels.map(({ label, hue, place, faded }) => (
        <PlotText place={place} label={label} class={hue === undefined ? 'plot-note' : `plot-strong plot-halo plot-${hue}`} faded={faded} />
      ))}
      <Guide x={scene.x} top={guide.top} bottom={guide.bottom} />
      {children}
      {scene.points.toReversed().map(({ hue, shape, y }) => (
        <Marker shape={shape} color={`var(--${hue})`} x={scene.x} y={y} />
      ))}
      {scene.points.map(({ hue, text, place }) => (
        <PlotText place={place} label={text} class={`plot-strong plot-halo plot-${hue}`} />
      ))}
      <Handle x={scene.x} y={guide.handle} width={width} letter="z" value={formatNumber(z, LOGIT)} nudged={nudged} />
      <rect class="plot-hit" width={width} height={height} {...drag} />
    </svg>
  );
}
