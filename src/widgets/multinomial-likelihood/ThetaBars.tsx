import { PlotText } from '../../plot/PlotText.tsx';
import { px, shift } from '../../plot/px.ts';
import { ticks } from '../../plot/ticks.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { snap } from '../shared/params.ts';
import { usePlotDrag, type Place } from '../shared/usePlotDrag.ts';
import { barPath, Column, CountLabel } from './Column.tsx';
import type { PlotProps } from './Drawing.tsx';
import { heightScale, type Columns, type Layout } from './layout.ts';
import { dragRange } from './model.ts';
import { thetaBars, thetaTop } from './scene.ts';

const REACH_PX = 44;

interface GripProps {
  readonly layout: Layout;
  readonly panel: Columns;
  readonly x: number;
  readonly top: number;
  readonly most: number;
  readonly locked: boolean;
  readonly nudged: boolean;
  change(value: number): void;
}

/** The top of a bar: what a finger or the mouse takes hold of. */
function Grip({ layout, panel, x, top, most, locked, nudged, change }: GripProps) {
  const move = ({ y }: Place): void => change(snap({ ...dragRange, max: most }, heightScale(panel, most).toValue(y)));
  const drag = usePlotDrag({ axis: 'y', handle: { x, y: top }, size: layout, reach: REACH_PX, move, cancel: move });
  return (
    <g transform={shift(0, top)}>
      <g class="plot-handle" data-nudged={nudged ? true : undefined} data-locked={locked ? true : undefined}>
        <rect x="-10" y="-10" width="20" height="20" rx="10" />
        <path d="m-3.5-2L0-5.5 3.5-2m-7 4L0 5.5 3.5 2" />
      </g>
      <rect class="plot-hit plot-hit-y" x="-26" y="-22" width="52" height="44" {...drag} />
    </g>
  );
}

/** θ as hollow bars whose tops are dragged, with a line at each observed frequency. */
export function ThetaBars({ layout, words, position: { counts, locked }, reading, nudged, panel, changeTheta }: PlotProps & { readonly panel: Columns }) {
  const { left, width, bottom, half, centers } = panel;
  const most = thetaTop(reading);
  const scale = heightScale(panel, most);
  const values = ticks([0, most], most === 1 ? 0.5 : 0.2);
  const bars = thetaBars(panel, layout.name, reading);
  return (
    <>
      <path class="plot-grid" d={values.slice(1).map((value) => `M${left} ${px(scale.toPx(value))}h${width}`).join('')} />
      <path class="plot-axis" d={`M${left} ${bottom}h${width}`} />
      <g class="plot-quiet" text-anchor="end">
        {values.map((value) => (
          <text x={left - 7} y={px(scale.toPx(value) + 4.5)}>
            {formatNumber(value, 1)}
          </text>
        ))}
      </g>
      <PlotText place={{ x: 12, y: 14 }} label={words.thetaTitle} class="plot-strong" />
      {bars.map((bar, k) => (
        <Column x={centers[k] ?? 0}>
          <CountLabel bottom={bottom} k={k} count={counts[k] ?? 0} />
          <path class="theta-bar" d={barPath(panel, bar)} />
          <path class="frequency-tick" d={`M${-half - 5} ${px(bar.tick)}h${2 * half + 10}`} />
          {bar.tickText !== '' && <PlotText place={{ x: half + 28, y: Math.min(bar.tick, bottom - 9) + 4.5 }} label={bar.tickText} class="plot-note plot-halo" />}
          <PlotText place={{ x: 0, y: bar.labelY }} label={bar.text} class="plot-strong plot-halo plot-model" />
        </Column>
      ))}
      {bars.map(({ top }, k) => (
        <Column x={centers[k] ?? 0}>
          <Grip
            {...{ layout, panel, most, top }}
            x={centers[k] ?? 0}
            locked={locked[k] === true}
            nudged={nudged && k === 5}
            change={(value) => changeTheta(k, value)}
          />
        </Column>
      ))}
    </>
  );
}
