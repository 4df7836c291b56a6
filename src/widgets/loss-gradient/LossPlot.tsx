import { PlotText } from '../../plot/PlotText.tsx';
import { Drawing, type Background, type PlotProps } from './Drawing.tsx';
import { handleHeight } from './layout.ts';
import type { Label, Reading } from './model.ts';
import { lossScene } from './scene.ts';

interface LossPlotProps extends PlotProps {
  readonly y: Label;
  readonly reading: Reading;
  readonly background: Background | undefined;
}

/** The two panels that share the axis of z: losses above, sizes of their gradients below. */
export function LossPlot({ y, reading, ...plot }: LossPlotProps) {
  const { layout, words, z } = plot;
  const { loss, pull } = layout;
  const guide = { top: loss.top - 6, bottom: pull.bottom, handle: handleHeight(layout) };
  const title = y === 1 ? { x: loss.right, anchor: 'end' as const } : { x: loss.left + 6, anchor: 'start' as const };
  return (
    <Drawing {...plot} height={layout.height} guide={guide} scene={lossScene(layout, words, z, y, reading)} mirrored={y === 0}>
      <PlotText place={{ ...title, y: loss.top + 14 }} label={words.lossAxis} class="plot-strong plot-halo" />
      <PlotText place={{ ...title, y: pull.top + 13 }} label={words.pullAxis} class="plot-strong plot-halo" />
    </Drawing>
  );
}
