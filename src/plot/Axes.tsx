import type { Frame } from './frame.ts';
import { px } from './px.ts';

interface AxisProps {
  readonly frame: Frame;
  readonly values: readonly number[];
}

interface ValuesProps extends AxisProps {
  /** The tick's label; U+2212 for minus is the caller's to write. */
  readonly format: (value: number) => string;
}

/** Horizontal grid lines; the lowest is the axis itself. */
export function YGrid({ frame, values }: AxisProps) {
  const at = (heights: readonly number[]): string => heights.map((y) => `M${frame.left} ${px(y)}h${frame.width}`).join('');
  const heights = values.map(frame.y.toPx);
  return (
    <>
      <path class="plot-grid" d={at(heights.filter((y) => y !== frame.bottom))} />
      <path class="plot-axis" d={at(heights.filter((y) => y === frame.bottom))} />
    </>
  );
}

/** The values of the grid lines, on the left. */
export function YValues({ frame, values, format }: ValuesProps) {
  return (
    <g text-anchor="end">
      {values.map((value) => (
        <text x={frame.left - 7} y={px(frame.y.toPx(value) + 4.5)}>
          {format(value)}
        </text>
      ))}
    </g>
  );
}

/** Ticks under a frame. */
export function XTicks({ frame, values }: AxisProps) {
  return <path class="plot-axis" d={values.map((value) => `M${px(frame.x.toPx(value))} ${frame.bottom}v5`).join('')} />;
}

/** The values of the ticks. */
export function XValues({ frame, values, format }: ValuesProps) {
  return (
    <g text-anchor="middle">
      {values.map((value) => (
        <text x={px(frame.x.toPx(value))} y={frame.bottom + 19}>
          {format(value)}
        </text>
      ))}
    </g>
  );
}
