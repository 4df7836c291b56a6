import { curvePath } from './curvePath.ts';
import type { Frame } from './frame.ts';

interface CurveLineProps {
  /** The name by which a test finds the curve. */
  readonly name: string;
  readonly frame: Frame;
  readonly f: (x: number) => number;
  readonly color: string;
  readonly dash?: string;
}

/** The graph of a function over a frame. */
export function CurveLine({ name, frame, f, color, dash }: CurveLineProps) {
  return <path class="plot-curve" data-curve={name} d={curvePath(f, frame)} stroke={color} stroke-dasharray={dash} />;
}
