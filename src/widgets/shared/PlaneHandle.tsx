import { px } from '../../plot/px.ts';
import type { usePlotDrag } from './usePlotDrag.ts';

interface PlaneHandleProps extends ReturnType<typeof usePlotDrag> {
  /** Where it stands, in the drawing's own units. */
  readonly x: number;
  readonly y: number;
  /** Of the ring that is seen; what a finger can take hold of is 44 px wide. */
  readonly radius: number;
  readonly label: string;
  /** Both coordinates in words. */
  readonly valueText: string;
  readonly roleDescription: string;
  /** Steps by arrow keys, 1 each, 5 with Shift, 1/5 with Alt; `dy` above 0 leads up. */
  arrow(dx: number, dy: number): void;
}

const ARROWS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * A handle that moves in a plane. Each coordinate has a number field of its own elsewhere in the figure. A drawing that holds it
 * is no picture as a whole: put `role="img"` and its sentence on a `<g>` around the rest, because assistive technology sees nothing inside a picture.
 */
export function PlaneHandle({ x, y, radius, label, valueText, roleDescription, arrow, ...drag }: PlaneHandleProps) {
  return (
    <g
      class="plot-grip"
      role="slider"
      // In lower case, because the names of a drawing's attributes are taken as they stand.
      tabindex={0}
      aria-label={label}
      aria-roledescription={roleDescription}
      aria-valuetext={valueText}
      // The role asks for one number; the text, which is what is spoken, says both.
      aria-valuenow={px(x)}
      onKeyDown={(event) => {
        const step = ARROWS[event.key];
        if (step === undefined || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        const times = event.shiftKey ? 5 : event.altKey ? 1 / 5 : 1;
        arrow(step[0] * times, step[1] * times);
      }}
      {...drag}
    >
      <circle r="22" cx={px(x)} cy={px(y)} />
      <circle class="plot-grip-ring" r={radius} cx={px(x)} cy={px(y)} />
    </g>
  );
}
