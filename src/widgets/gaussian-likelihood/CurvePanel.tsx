import { XTicks, XValues, YGrid, YValues } from '../../plot/Axes.tsx';
import { Marker } from '../../plot/Marker.tsx';
import { PlotText } from '../../plot/PlotText.tsx';
import { px } from '../../plot/px.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import type { CurveScene, Hue } from './curveScene.ts';

const TITLE_ABOVE = 11;
const LINE = 17;

export interface CurveTitle {
  readonly hue: Hue;
  readonly label: string;
}

const whole = (value: number): string => formatNumber(value, 0);

/** Curves over one parameter: where it is, the tangent there, and a fine line where they are lowest. */
export function CurvePanel({ scene, titles }: { readonly scene: CurveScene; readonly titles: readonly CurveTitle[] }) {
  const { panel, xTicks, yTicks, at, best, curves, points, tangent } = scene;
  return (
    <>
      <YGrid frame={panel} values={yTicks} />
      <XTicks frame={panel} values={xTicks} />
      <g class="plot-quiet">
        <YValues frame={panel} values={yTicks} format={whole} />
        <XValues frame={panel} values={xTicks} format={whole} />
      </g>
      <path class="gl-best" d={`M${px(best)} ${panel.top}V${panel.bottom}`} />
      <path class="plot-guide" d={`M${px(at)} ${panel.top}V${panel.bottom}`} />
      {curves.map(({ name, hue, path }) => (
        <path class="plot-curve" data-curve={name} d={path} stroke={`var(--${hue})`} stroke-dasharray={hue === 'mse' ? '7 4' : undefined} />
      ))}
      {tangent !== undefined && <path class="gl-tangent" d={tangent} />}
      {points.map(({ hue, shape, y }) => (
        <Marker shape={shape} color={`var(--${hue})`} x={at} y={y} />
      ))}
      {titles.map(({ hue, label }, i) => (
        <PlotText
          place={{ x: panel.left, y: panel.top - TITLE_ABOVE - LINE * (titles.length - 1 - i) }}
          label={label}
          class={`plot-strong plot-halo plot-${hue}`}
        />
      ))}
    </>
  );
}
