import { useMemo } from 'preact/hooks';
import { YGrid } from '../../plot/Axes.tsx';
import { CurveLine } from '../../plot/CurveLine.tsx';
import { PlotText } from '../../plot/PlotText.tsx';
import { ticks } from '../../plot/ticks.ts';
import { Zone } from '../../plot/Zone.tsx';
import { formatNumber } from '../shared/formatNumber.ts';
import { Drawing, type PlotProps, ZAxis } from './Drawing.tsx';
import { handleHeight, type Layout } from './layout.ts';
import { curves, wrongZone, type Label, type Reading } from './model.ts';
import { lossScene } from './scene.ts';
import type { Strings } from './strings.ts';

const DASHES = '7 4';

function Background({ layout, words, y }: { readonly layout: Layout; readonly words: Strings; readonly y: Label }) {
  const { loss, pull } = layout;
  const { ceLoss, mseLoss, cePull, msePull } = curves(y);
  const title = y === 1 ? { x: loss.right, anchor: 'end' as const } : { x: loss.left + 6, anchor: 'start' as const };
  return (
    <>
      <Zone frame={loss} x={wrongZone(y)} />
      <Zone frame={pull} x={wrongZone(y)} />
      <YGrid frame={loss} values={ticks(loss.y.domain, 2)} format={(value) => formatNumber(value, 0)} />
      <YGrid frame={pull} values={ticks(pull.y.domain, 0.5)} format={(value) => formatNumber(value, 1)} />
      <ZAxis panel={pull} layout={layout} words={words} />
      <CurveLine name="mse-loss" frame={loss} f={mseLoss} color="var(--mse)" dash={DASHES} />
      <CurveLine name="ce-loss" frame={loss} f={ceLoss} color="var(--ce)" />
      <CurveLine name="mse-pull" frame={pull} f={msePull} color="var(--mse)" dash={DASHES} />
      <CurveLine name="ce-pull" frame={pull} f={cePull} color="var(--ce)" />
      <PlotText place={{ ...title, y: loss.top + 14 }} label={words.lossAxis} class="plot-strong plot-halo" />
      <PlotText place={{ ...title, y: pull.top + 13 }} label={words.pullAxis} class="plot-strong plot-halo" />
    </>
  );
}

interface LossPlotProps extends PlotProps {
  readonly y: Label;
  readonly reading: Reading;
}

/** The two panels that share the axis of z: losses above, sizes of their gradients below. */
export function LossPlot({ y, reading, ...plot }: LossPlotProps) {
  const { layout, words, z } = plot;
  const background = useMemo(() => <Background layout={layout} words={words} y={y} />, [layout, words, y]);
  const guide = { top: layout.loss.top - 6, bottom: layout.pull.bottom, handle: handleHeight(layout) };
  return <Drawing {...plot} height={layout.height} guide={guide} scene={lossScene(layout, words, z, y, reading)} background={background} />;
}
