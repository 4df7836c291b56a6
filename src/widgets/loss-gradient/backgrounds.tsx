import { XTicks, XValues, YGrid, YValues } from '../../plot/Axes.tsx';
import { CurveLine } from '../../plot/CurveLine.tsx';
import type { Frame } from '../../plot/frame.ts';
import { PlotText } from '../../plot/PlotText.tsx';
import { ticks } from '../../plot/ticks.ts';
import { Zone } from '../../plot/Zone.tsx';
import { activation } from '../../math/index.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import type { Background } from './Drawing.tsx';
import type { Layout } from './layout.ts';
import { curves, wrongZone, zInterval } from './model.ts';
import type { Strings } from './strings.ts';

const DASHES = '7 4';
/** Round dots under a round line cap. */
const DOTS = '0.1 4.6';

interface Drawn {
  /** The figure's, unique on the page. */
  readonly id: string;
  readonly layout: Layout;
  readonly words: Strings;
}

function zTicks({ name }: Layout): number[] {
  return ticks(zInterval, name === 'wide' ? 2 : 4);
}

/** The values of z under a panel, with what its ends mean. */
function ZAxis({ panel, layout, words }: { readonly panel: Frame; readonly layout: Layout; readonly words: Strings }) {
  return (
    <>
      <XValues frame={panel} values={zTicks(layout)} format={(value) => formatNumber(value, 0)} />
      <PlotText place={{ x: panel.left - 8, y: panel.bottom + 36 }} label={words.zAxisLow} />
      <PlotText place={{ x: panel.right + 6, y: panel.bottom + 36, anchor: 'end' }} label={words.zAxisHigh} />
    </>
  );
}

/** The panels of losses and of gradient sizes, for y = 1. */
function losses({ id, layout, words }: Drawn): Background {
  const { loss, pull } = layout;
  const { ceLoss, mseLoss, cePull, msePull } = curves(1);
  const [lossTicks, pullTicks] = [ticks(loss.y.domain, 2), ticks(pull.y.domain, 0.5)];
  return {
    shapes: (
      <>
        <Zone id={`${id}-${layout.name}-zone`} frames={[loss, pull]} x={wrongZone(1)} />
        <YGrid frame={loss} values={lossTicks} />
        <YGrid frame={pull} values={pullTicks} />
        <XTicks frame={pull} values={zTicks(layout)} />
        <CurveLine name="mse-loss" frame={loss} f={mseLoss} color="var(--mse)" dash={DASHES} />
        <CurveLine name="ce-loss" frame={loss} f={ceLoss} color="var(--ce)" />
        <CurveLine name="mse-pull" frame={pull} f={msePull} color="var(--mse)" dash={DASHES} />
        <CurveLine name="ce-pull" frame={pull} f={cePull} color="var(--ce)" />
      </>
    ),
    texts: (
      <>
        <YValues frame={loss} values={lossTicks} format={(value) => formatNumber(value, 0)} />
        <YValues frame={pull} values={pullTicks} format={(value) => formatNumber(value, 1)} />
        <ZAxis panel={pull} layout={layout} words={words} />
      </>
    ),
  };
}

/** The panel of σ(z) and σ′(z). */
function sigmoid({ layout, words }: Drawn): Background {
  const { sigmoid: panel } = layout;
  const values = ticks(panel.y.domain, 0.25);
  return {
    shapes: (
      <>
        <YGrid frame={panel} values={values} />
        <XTicks frame={panel} values={zTicks(layout)} />
        <CurveLine name="sigmoid-prime" frame={panel} f={activation.sigmoidPrime} color="var(--model)" dash={DOTS} />
        <CurveLine name="sigmoid" frame={panel} f={activation.sigmoid} color="var(--model)" />
      </>
    ),
    texts: (
      <>
        <YValues frame={panel} values={values} format={(value) => formatNumber(value, 2)} />
        <ZAxis panel={panel} layout={layout} words={words} />
      </>
    ),
  };
}

export const backgrounds = { losses, sigmoid };
