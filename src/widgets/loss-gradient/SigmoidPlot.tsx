import { px } from '../../plot/px.ts';
import { Drawing, type Background, type PlotProps } from './Drawing.tsx';
import { SIGMOID_HANDLE } from './layout.ts';
import type { Reading } from './model.ts';
import { sigmoidScene, tangent } from './scene.ts';

interface SigmoidPlotProps extends PlotProps {
  readonly reading: Reading;
  readonly background: Background | undefined;
}

/** σ(z), σ′(z), and at z the tangent whose slope σ′(z) is. */
export function SigmoidPlot({ reading, ...plot }: SigmoidPlotProps) {
  const { layout, z } = plot;
  const { sigmoid, sigmoidHeight, tangentReach } = layout;
  const guide = { top: 0, bottom: sigmoid.bottom, handle: SIGMOID_HANDLE };
  const { x1, y1, x2, y2 } = tangent(sigmoid, z, reading, tangentReach);
  return (
    <Drawing {...plot} height={sigmoidHeight} guide={guide} scene={sigmoidScene(layout, z, reading)} mirrored={false}>
      <path class="plot-tangent" d={`M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`} />
    </Drawing>
  );
}
