import { px } from '../../plot/px.ts';
import type { usePlotDrag } from '../shared/usePlotDrag.ts';

interface GripProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly drag: ReturnType<typeof usePlotDrag>;
}

/** A handle for the pointer alone; its values have sliders and fields of their own. */
export function Grip({ x, y, radius, drag }: GripProps) {
  return (
    <g class="plot-grip" aria-hidden="true" {...drag}>
      <circle r="22" cx={px(x)} cy={px(y)} />
      <circle class="plot-grip-ring" r={radius} cx={px(x)} cy={px(y)} />
    </g>
  );
}
