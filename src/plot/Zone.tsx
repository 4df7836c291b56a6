import type { Box, Frame } from './frame.ts';
import { hatchPath } from './path.ts';
import type { Interval } from './scale.ts';

interface ZoneProps {
  readonly frame: Frame;
  readonly x: Interval;
}

/** A stretch of the x axis that matters, tinted and hatched over the whole height of a frame. */
export function Zone({ frame, x: [from, to] }: ZoneProps) {
  const left = frame.x.toPx(from);
  const box: Box = { left, top: frame.top, width: frame.x.toPx(to) - left, height: frame.height };
  return (
    <g class="plot-zone">
      <rect x={box.left} y={box.top} width={box.width} height={box.height} />
      <path d={hatchPath(box, 10)} />
    </g>
  );
}
