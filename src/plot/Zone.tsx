import type { Frame } from './frame.ts';
import { hatchPath } from './path.ts';
import { px } from './px.ts';
import type { Interval } from './scale.ts';

interface ZoneProps {
  /** The name by which the zone is cut out, unique on the page. */
  readonly id: string;
  /** The panels over which it runs; they share their x axis. */
  readonly frames: readonly [Frame, ...Frame[]];
  readonly x: Interval;
}

/** A stretch of the x axis that matters, tinted and hatched over the whole height of its panels: one hatch, cut out once. */
export function Zone({ id, frames, x: [from, to] }: ZoneProps) {
  const [{ x, top }] = frames;
  const left = px(x.toPx(from));
  const width = px(x.toPx(to) - x.toPx(from));
  const box = { left, top, width, height: Math.max(...frames.map(({ bottom }) => bottom)) - top };
  return (
    <>
      <clipPath id={id}>
        <path d={frames.map((frame) => `M${left} ${frame.top}h${width}v${frame.height}h${-width}z`).join('')} />
      </clipPath>
      <g class="plot-zone" clip-path={`url(#${id})`}>
        <rect x={left} y={top} width={width} height={box.height} />
        <path d={hatchPath(box, 10)} />
      </g>
    </>
  );
}
