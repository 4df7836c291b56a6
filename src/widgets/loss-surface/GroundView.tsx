import { PlotText } from '../../plot/PlotText.tsx';
import { px, shift } from '../../plot/px.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import type { LossKind } from '../shared/trainingSet.ts';
import type { SurfaceGround } from './ground.ts';
import type { Layout } from './layout.ts';
import { LEVEL } from './printedReading.ts';
import { mapTransform, pointIn } from './scene.ts';

/** A cross with an open middle, for the point that ends there. */
const CROSS = 'M-11 0h5M6 0h5M0-11v5M0 6v5';

interface GroundViewProps {
  readonly kind: LossKind;
  readonly layout: Layout;
  readonly ground: SurfaceGround;
}

/** A surface on its map: isolines, a few of them labelled, and the lowest point. The build draws the initial one. */
export function GroundView({ kind, layout, ground: { isolines, labels, lowest, before } }: GroundViewProps) {
  return (
    <>
      <path class={`isolines surface-${kind}`} d={isolines} transform={mapTransform(layout)} stroke-width={px(1.1 / layout.mapScale)} />
      {labels.map(({ level, place }) => {
        const [x, y] = pointIn(layout, place);
        return <PlotText place={{ x, y: y + 4.5, anchor: 'middle' }} label={formatNumber(level, LEVEL[kind])} class={`plot-halo plot-${kind}`} />;
      })}
      {before !== undefined && <path class="surface-lowest surface-before" d={CROSS} transform={shift(...pointIn(layout, before))} />}
      <path class="surface-lowest" d={CROSS} transform={shift(...pointIn(layout, lowest))} />
    </>
  );
}
