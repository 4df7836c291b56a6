import { px } from '../../plot/px.ts';
import { usePlotDrag } from '../shared/usePlotDrag.ts';
import { LANE_PX, type Layout } from './layout.ts';
import type { SceneLogit } from './scene.ts';

/** How near to a handle a press takes hold of it: the half of a 44 px target and the handle's own half. */
const REACH_PX = 48;
const HALF_WIDTH = 33;

interface LaneProps {
  readonly layout: Layout;
  readonly logit: SceneLogit;
  /** One small movement that shows the handle can be dragged. */
  readonly nudged: boolean;
  move(px: number): void;
}

/** A logit on its way from left to right: a pill to drag, from anywhere in the lane. */
export function Lane({ layout, logit: { x, y, text }, nudged, move }: LaneProps) {
  const { width, height } = layout;
  const within = Math.min(x, width - HALF_WIDTH - 1);
  const moveTo = (to: { readonly x: number }): void => move(to.x);
  const drag = usePlotDrag({ axis: 'x', handle: { x, y }, size: { width, height }, reach: REACH_PX, move: moveTo, cancel: moveTo });
  return (
    <>
      <g class="plot-handle" data-nudged={nudged ? true : undefined}>
        <rect x={px(within - HALF_WIDTH)} y={px(y - 12.5)} width={2 * HALF_WIDTH} height="25" rx="12.5" />
        <path d={`M${px(within - 22)} ${px(y - 4)}l-4 4 4 4m44-8l4 4-4 4`} />
        <text text-anchor="middle" x={px(within)} y={px(y + 4.5)}>
          {text}
        </text>
      </g>
      <rect class="plot-hit" y={y - LANE_PX / 2} width={width} height={LANE_PX} {...drag} />
    </>
  );
}
