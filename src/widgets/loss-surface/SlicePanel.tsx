import { Marker } from '../../plot/Marker.tsx';
import { PlotText } from '../../plot/PlotText.tsx';
import { px, shift } from '../../plot/px.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import type { LossKind } from '../shared/trainingSet.ts';
import type { Layout } from './layout.ts';
import type { Scene } from './scene.ts';
import type { Strings } from './strings.ts';

interface SlicePanelProps {
  readonly kind: LossKind;
  readonly layout: Layout;
  readonly words: Strings;
  readonly scene: Scene['slice'];
}

/** The loss along the line, and where it is not convex the chord that shows it. */
export function SlicePanel({ kind, layout, words, scene }: SlicePanelProps) {
  const { slice, sliceScale } = layout;
  const [s, height] = scene.start;
  return (
    <>
      <PlotText place={{ x: 0, y: slice.top - 9 }} label={scene.convex ? words.sliceConvex : words.sliceNotConvex} class={`plot-strong plot-${kind}`} />
      {kind === 'ce' && <PlotText place={{ x: -7, y: slice.y.toPx(1) + 4.5, anchor: 'end' }} label={formatNumber(scene.top, 0)} class="surface-quiet" />}
      <g class={`surface-${kind}`} transform={`${shift(0, slice.top)}scale(${sliceScale})`} stroke-width={px(2.4 / sliceScale)}>
        {scene.chord !== undefined && <path class="surface-chord" d={scene.chord} stroke-width={px(1.25 / sliceScale)} />}
        <path class="surface-path" d={scene.curve} stroke-dasharray={kind === 'mse' ? `${px(7 / sliceScale)} ${px(4 / sliceScale)}` : undefined} />
      </g>
      <Marker shape={kind === 'ce' ? 'disc' : 'square'} color={`var(--${kind})`} transform={shift(slice.x.toPx(s), slice.y.toPx(height))} />
    </>
  );
}
