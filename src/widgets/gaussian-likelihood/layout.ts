import { frame, type Box, type Frame } from '../../plot/frame.ts';
import type { Interval } from '../../plot/scale.ts';
import { muInterval, xInterval, xRange } from './model.ts';

/** A drawing for a width: the same panels and the same 13 px text, laid out anew instead of scaled. */
export interface Layout {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  /** The density over x, with the data on its axis. */
  readonly density: Frame;
  /** The squares hang from its upper edge; both its scales are that of x, so that they are squares. */
  readonly squares: Box;
  /** The curves over μ; the lower one (in the narrow drawing: the second) is over σ when σ is estimated too. */
  readonly curves: readonly [first: Frame, second: Frame];
  /** Half the length of a tangent. */
  readonly tangentReach: number;
}

/** Where the handle of μ runs, above all panels. */
export const HANDLE_Y = 16;
const TOP = 42;
/** For the values of x, between their axis and the squares. */
const AXIS = 29;
/** Of one unit of x: half a tenth of it is nearly a pixel. */
const UNIT = 45;
const LEFT = 34;

const anyHeights: Interval = [0, 1];

/** The same in both drawings, whose places are then written into the page but once. */
function data(): Pick<Layout, 'density' | 'squares'> {
  const [low, high] = xInterval;
  const density = frame({ left: LEFT, width: (high - low) * UNIT, top: TOP, height: 92 }, xInterval, anyHeights);
  return { density, squares: { left: LEFT, width: density.width, top: density.bottom + AXIS, height: (xRange.max - xRange.min) * UNIT } };
}

function curve(left: number, top: number, width: number, height: number): Frame {
  return frame({ left, top, width, height }, muInterval, anyHeights);
}

export const wide: Layout = {
  name: 'wide',
  width: 620,
  height: 412,
  ...data(),
  curves: [curve(404, TOP, 200, 136), curve(404, 246, 200, 136)],
  tangentReach: 44,
};

export const narrow: Layout = {
  name: 'narrow',
  width: 358,
  height: 558,
  ...data(),
  curves: [curve(34, 452, 130, 80), curve(214, 452, 130, 80)],
  tangentReach: 34,
};

export const layouts: readonly Layout[] = [wide, narrow];

/** A panel with another scale of heights, or another axis. */
export function rescaled(panel: Frame, y: Interval, x: Interval = panel.x.domain): Frame {
  return frame(panel, x, y);
}
