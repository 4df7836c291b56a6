import type { ComponentChildren } from 'preact';
import { XTicks, XValues } from '../../plot/Axes.tsx';
import { px } from '../../plot/px.ts';
import { ticks } from '../../plot/ticks.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import type { Layout } from './layout.ts';
import { xInterval } from './model.ts';

/** What stays while anything is moved: the axis of x. Only the build draws it. */
export function background({ density, squares }: Layout): ComponentChildren {
  const values = ticks(xInterval, 1);
  return (
    <>
      <path class="plot-axis" d={`M${density.left} ${density.bottom}h${density.width}M${density.left} ${px(squares.top)}h${density.width}`} />
      <XTicks frame={density} values={values} />
      <XValues frame={density} values={values} format={(value) => formatNumber(value, 0)} />
    </>
  );
}
