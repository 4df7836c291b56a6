import { px } from './px.ts';

interface GuideProps {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The vertical line through all panels at the present value. */
export function Guide({ x, top, bottom }: GuideProps) {
  return <path class="plot-guide" d={`M${px(x)} ${top}V${bottom}`} />;
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
    <g class="plot-handle" data-nudged={nudged ? true : undefined}>
      <rect x={px(within - HALF_WIDTH)} y={y - 12.5} width={2 * HALF_WIDTH} height="25" rx="12.5" />
      <path d={`M${px(within - 32)} ${y - 4}l-4 4 4 4m64-8l4 4-4 4`} />
      <text text-anchor="middle" x={px(within)} y={y + 4.5}>
        <tspan class="plot-math">{letter}</tspan>
        {` = ${value}`}
      </text>
    </g>
  );
}
