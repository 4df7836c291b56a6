import { YGrid, YValues } from '../../plot/Axes.tsx';
import { PlotText } from '../../plot/PlotText.tsx';
import { px } from '../../plot/px.ts';
import { decimalsOf, niceStep } from '../../plot/ticks.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { HANDLE_Y } from './layout.ts';
import type { DataScene } from './scene.ts';

/** From the handle down to where its guide line begins. */
const HANDLE_HALF = 12.5;
/** Down to the end of a tick, and to under its value, which the guide line leaves legible. */
const AXIS_PX = 6;
const VALUES_PX = 23;
/** From the lowest square to the baseline of the text under it. */
const UNDER = 19;

/** The density, a stick at each datum, and under the axis the square of each residual. */
export function DataPanel({ scene, totalArea }: { readonly scene: DataScene; readonly totalArea: string }) {
  const { panel, yTicks, points, density, mu, squares, lowest } = scene;
  // Lines without length, whose round ends are the dots.
  const tops = points.map(({ x, y }) => `M${px(x)} ${px(y)}h0`).join('');
  const decimals = decimalsOf(niceStep(panel.y.domain, 2));
  return (
    <>
      <YGrid frame={panel} values={yTicks} />
      <g class="plot-quiet">
        <YValues frame={panel} values={yTicks} format={(value) => formatNumber(value, decimals)} />
      </g>
      <PlotText place={{ x: panel.left + 6, y: panel.top + 13 }} label="*p*(*x*)" class="plot-strong plot-halo plot-model" />
      <g class="gl-squares" fill-opacity="0.16">
        {squares.map(({ path }) => (
          <path d={path} />
        ))}
      </g>
      <path class="plot-curve" data-curve="density" d={density} stroke="var(--model)" />
      <path class="gl-sticks" d={points.map(({ x, y }) => `M${px(x)} ${panel.bottom}V${px(y)}`).join('')} />
      <path class="plot-guide" d={`M${px(mu)} ${HANDLE_Y + HANDLE_HALF}V${panel.bottom + AXIS_PX}M${px(mu)} ${panel.bottom + VALUES_PX}V${px(lowest)}`} />
      <path class="gl-tops" d={tops} />
      <path class="gl-holes" d={tops} />
      <path class="gl-points" d={points.map(({ x }) => `M${px(x)} ${panel.bottom}h0`).join('')} />
      {squares.map(({ label }) => label !== undefined && <PlotText place={label.place} label={label.text} class="plot-strong plot-halo plot-mse" />)}
      <PlotText place={{ x: panel.left, y: lowest + UNDER }} label={totalArea} class="plot-strong plot-halo plot-mse" />
    </>
  );
}
