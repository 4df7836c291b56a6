import type { Frame } from './frame.ts';

interface AxisProps {
  readonly frame: Frame;
  readonly values: readonly number[];
  /** The tick's label; U+2212 for minus is the caller's to write. */
  readonly format: (value: number) => string;
}

/** Horizontal grid lines with their values on the left; the lowest line is the axis itself. */
export function YGrid({ frame, values, format }: AxisProps) {
  return (
    <g>
      {values.map((value) => {
        const y = frame.y.toPx(value);
        return (
          <>
            <path d={`M${frame.left} ${y}H${frame.right}`} stroke={y === frame.bottom ? 'var(--ctl)' : 'var(--grid)'} />
            <text class="plot-quiet" x={frame.left - 7} y={y + 4.5} text-anchor="end">
              {format(value)}
            </text>
          </>
        );
      })}
    </g>
  );
}

/** Ticks with their values under a frame. */
export function XTicks({ frame, values, format }: AxisProps) {
  return (
    <g>
      <path d={values.map((value) => `M${frame.x.toPx(value)} ${frame.bottom}v5`).join('')} stroke="var(--ctl)" />
      {values.map((value) => (
        <text class="plot-quiet" x={frame.x.toPx(value)} y={frame.bottom + 19} text-anchor="middle">
          {format(value)}
        </text>
      ))}
    </g>
  );
}
