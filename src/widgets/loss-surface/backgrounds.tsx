import type { ComponentChildren } from 'preact';
import { XTicks, XValues, YGrid, YValues } from '../../plot/Axes.tsx';
import { PlotText } from '../../plot/PlotText.tsx';
import { px } from '../../plot/px.ts';
import { ticks } from '../../plot/ticks.ts';
import { initialState } from '../shared/params.ts';
import type { LossKind } from '../shared/trainingSet.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { contourLines } from './contourLines.ts';
import { MSE_TOP, type Layout } from './layout.ts';
import { params, weightInterval } from './model.ts';

/** What stays while the handles move; only the build draws it. */
export interface Background {
  /** The isolines of the initial surface. */
  readonly isolines: ComponentChildren;
  readonly axes: ComponentChildren;
}

const whole = (value: number): string => formatNumber(value, 0);
/** Where an axis is named: between its last two values. */
const NAMED_AT = { wide: 4.5, narrow: 3 };

function Axes({ kind, layout }: { readonly kind: LossKind; readonly layout: Layout }) {
  const { name, map, slice } = layout;
  const values = ticks(weightInterval, name === 'wide' ? 3 : 6);
  const along = ticks([-6, 6], 6);
  const named = NAMED_AT[name];
  return (
    <>
      <path class="plot-axis surface-edge" d={`M0 ${px(map.top)}h${px(map.width)}v${px(map.height)}h${px(-map.width)}z`} />
      <XTicks frame={map} values={values} />
      <XValues frame={map} values={values} format={whole} />
      <PlotText place={{ x: map.x.toPx(named), y: map.bottom + 19, anchor: 'middle' }} label="*w_1*" />
      <YGrid frame={slice} values={[0, 0.5, 1]} />
      <XTicks frame={slice} values={along} />
      <XValues frame={slice} values={along} format={whole} />
      <PlotText place={{ x: slice.x.toPx(3), y: slice.bottom + 19, anchor: 'middle' }} label="*s*" />
      {kind === 'ce' ? (
        <>
          <YValues frame={slice} values={[0]} format={whole} />
          <YValues frame={map} values={values} format={whole} />
          <PlotText place={{ x: -7, y: map.y.toPx(named) + 4.5, anchor: 'end' }} label="*w_2*" />
        </>
      ) : (
        <YValues frame={slice} values={[0, 1]} format={(part) => String(part * MSE_TOP)} />
      )}
    </>
  );
}

/** The background of the column of one loss. */
export function background(kind: LossKind, layout: Layout): Background {
  return { isolines: <path d={contourLines(kind, initialState(params))} />, axes: <Axes kind={kind} layout={layout} /> };
}
