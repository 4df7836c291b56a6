import { useMemo } from 'preact/hooks';
import { activation } from '../../math/index.ts';
import { YGrid } from '../../plot/Axes.tsx';
import { CurveLine } from '../../plot/CurveLine.tsx';
import { ticks } from '../../plot/ticks.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { Drawing, type PlotProps, ZAxis } from './Drawing.tsx';
import { SIGMOID_HANDLE, type Layout } from './layout.ts';
import type { Reading } from './model.ts';
import { sigmoidScene, tangent } from './scene.ts';
import type { Strings } from './strings.ts';

/** Round dots under a round line cap. */
const DOTS = '0.1 4.6';

function Background({ layout, words }: { readonly layout: Layout; readonly words: Strings }) {
  const { sigmoid } = layout;
  return (
    <>
      <YGrid frame={sigmoid} values={ticks(sigmoid.y.domain, 0.25)} format={(value) => formatNumber(value, 2)} />
      <ZAxis panel={sigmoid} layout={layout} words={words} />
      <CurveLine name="sigmoid-prime" frame={sigmoid} f={activation.sigmoidPrime} color="var(--model)" dash={DOTS} />
      <CurveLine name="sigmoid" frame={sigmoid} f={activation.sigmoid} color="var(--model)" />
    </>
  );
}

/** σ(z), σ′(z), and at z the tangent whose slope σ′(z) is. */
export function SigmoidPlot({ reading, ...plot }: PlotProps & { readonly reading: Reading }) {
  const { layout, words, z } = plot;
  const { sigmoid, sigmoidHeight, tangentReach } = layout;
  const background = useMemo(() => <Background layout={layout} words={words} />, [layout, words]);
  const scene = sigmoidScene(layout, z, reading);
  const guide = { top: 0, bottom: sigmoid.bottom, handle: SIGMOID_HANDLE };
  return (
    <Drawing {...plot} height={sigmoidHeight} guide={guide} scene={scene} background={background}>
      <line class="plot-tangent" {...tangent(sigmoid, z, reading, tangentReach)} />
    </Drawing>
  );
}
