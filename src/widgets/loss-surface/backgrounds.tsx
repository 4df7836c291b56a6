import type { ComponentChildren } from 'preact';
import { XTicks, XValues, YGrid, YValues } from '../../plot/Axes.tsx';
import { PlotText } from '../../plot/PlotText.tsx';
import { px } from '../../plot/px.ts';
import { ticks } from '../../plot/ticks.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { initialState } from '../shared/params.ts';
import type { LossKind } from '../shared/trainingSet.ts';
import { ground } from './ground.ts';
import { GroundView } from './GroundView.tsx';
import { MSE_TOP, type Layout } from './layout.ts';
import { params, weightInterval } from './model.ts';

/** What stays of the column of one loss while the handles move; only the build draws it. */
export interface Background {
  readonly mapAxes: ComponentChildren;
  /** The initial surface. */
  readonly ground: ComponentChildren;
  readonly sliceAxes: ComponentChildren;
}

const initialGround = ground(initialState(params));
const whole = (value: number): string => formatNumber(value, 0);
/** Where an axis is named: between its last two values. */
const NAMED_AT = { wide: 4.5, narrow: 3 };

function mapAxes(kind: LossKind, { name, map }: Layout): ComponentChildren {
  const values = ticks(weightInterval, name === 'wide' ? 3 : 6);
  const named = NAMED_AT[name];
  return (
    <>
      <path class="plot-axis surface-edge" d={`M0 ${px(map.top)}h${px(map.width)}v${px(map.height)}h${px(-map.width)}z`} />
      <XTicks frame={map} values={values} />
      <XValues frame={map} values={values} format={whole} />
      <PlotText place={{ x: map.x.toPx(named), y: map.bottom + 19, anchor: 'middle' }} label="*w_1*" />
      {kind === 'ce' && (
        <>
          <YValues frame={map} values={values} format={whole} />
          <PlotText place={{ x: -7, y: map.y.toPx(named) + 4.5, anchor: 'end' }} label="*w_2*" />
        </>
      )}
    </>
  );
}

function sliceAxes(kind: LossKind, { slice }: Layout): ComponentChildren {
  const values = ticks([-6, 6], 6);
  return (
    <>
      <YGrid frame={slice} values={[0, 0.5, 1]} />
      <XTicks frame={slice} values={values} />
      <XValues frame={slice} values={values} format={whole} />
      <PlotText place={{ x: slice.x.toPx(3), y: slice.bottom + 19, anchor: 'middle' }} label="*s*" />
      <YValues frame={slice} values={kind === 'ce' ? [0] : [0, 1]} format={(part) => String(part * MSE_TOP)} />
    </>
  );
}

/** The background of the column of one loss. */
export function background(kind: LossKind, layout: Layout): Background {
  return { mapAxes: mapAxes(kind, layout), ground: <GroundView kind={kind} layout={layout} ground={initialGround[kind]} />, sliceAxes: sliceAxes(kind, layout) };
}
