import type { ComponentChildren } from 'preact';
import { XTicks, XValues, YGrid, YValues } from '../../plot/Axes.tsx';
import { CurveLine } from '../../plot/CurveLine.tsx';
import { PlotText } from '../../plot/PlotText.tsx';
import { px } from '../../plot/px.ts';
import { ticks } from '../../plot/ticks.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { DASHES } from './drawn.ts';
import type { Layout } from './layout.ts';
import { lossOf } from './logitScene.ts';
import { goals, logitOf, zInterval } from './model.ts';
import type { Strings } from './strings.ts';

/** What stays whatever the reader does; only the build draws it. */
export interface Background {
  readonly shapes: ComponentChildren;
  readonly texts: ComponentChildren;
}

/** The losses over z for an example of class 1, with the place that both have to reach. */
export function background({ name, loss, rug }: Layout, words: Strings): Background {
  const lossTicks = ticks(loss.y.domain, 5);
  // The last tick makes way for the letter.
  const zTicks = ticks(zInterval, name === 'wide' ? 2 : 5).filter((z) => z < 3);
  const goal = px(loss.x.toPx(logitOf(goals.one)));
  return {
    shapes: (
      <>
        <YGrid frame={loss} values={lossTicks} />
        <path class="plot-axis" d={`M${rug.left} ${rug.bottom}h${rug.width}`} />
        <XTicks frame={rug} values={zTicks} />
        <path class="plot-guide" d={`M${goal} ${loss.top}V${rug.bottom}`} />
        <CurveLine name="mse-loss" frame={loss} f={lossOf.mse} color="var(--mse)" dash={DASHES} />
        <CurveLine name="ce-loss" frame={loss} f={lossOf.ce} color="var(--ce)" />
      </>
    ),
    texts: (
      <>
        <YValues frame={loss} values={lossTicks} format={(value) => formatNumber(value, 0)} />
        <XValues frame={rug} values={zTicks} format={(value) => formatNumber(value, 0)} />
        <PlotText place={{ x: rug.right + 6, y: rug.bottom + 19, anchor: 'end' }} label={words.zAxis} />
        <PlotText place={{ x: goal - 7, y: loss.y.toPx(5) - 6, anchor: 'end' }} label={`*p* = ${goals.one}`} />
        <PlotText place={{ x: loss.right, y: loss.top + 14, anchor: 'end' }} label={words.lossAxis} class="plot-strong plot-halo" />
      </>
    ),
  };
}
