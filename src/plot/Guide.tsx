import { px, shift } from './px.ts';

interface GuideProps {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The vertical line through all panels at the present value. */
export function Guide({ x, top, bottom }: GuideProps) {
  return <path class="plot-guide" d={`M0 ${top}V${bottom}`} transform={`translate(${px(x)})`} />;
}

interface HandleProps {
  readonly x: number;
  readonly y: number;
  /** The width of the drawing, within which the handle stays. */
  readonly width: number;
  readonly letter: string;
  readonly value: string;
  /** One small movement that shows it can be dragged. */
  readonly nudged: boolean;
}

const HALF_WIDTH = 43;

/** The pill on the guide line that says: drag me. */
export function Handle({ x, y, width, letter, value, nudged }: HandleProps) {
  const within = Math.min(Math.max(x, HALF_WIDTH + 1), width - HALF_WIDTH - 1);
  return (
    <g transform={shift(within, y)}>
      <g class="plot-handle" data-nudged={nudged ? true : undefined}>
        <rect x={-HALF_WIDTH} y="-12.5" width={2 * HALF_WIDTH} height="25" rx="12.5" />
        <path d="m-32-4-4 4 4 4M32-4l4 4-4 4" />
        <text text-anchor="middle" y="4.5">
          <tspan class="plot-math">{letter}</tspan>
          {` = ${value}`}
        </text>
      </g>
    </g>
  );
}
