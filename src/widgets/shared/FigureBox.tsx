import type { ComponentChildren, RefObject } from 'preact';

interface FigureBoxProps {
  readonly plot: ComponentChildren;
  readonly plotRef: RefObject<HTMLDivElement>;
  /** Controls, readings and the number that settles it. */
  readonly side: ComponentChildren;
  /** Live equations. */
  readonly live: ComponentChildren;
}

/** The frame of every figure: the plot with its controls beside (on a narrow screen: under) it, the live equations below. */
export function FigureBox({ plot, plotRef, side, live }: FigureBoxProps) {
  return (
    <div class="figure-box">
      <div class="plot" ref={plotRef}>
        {plot}
      </div>
      <div class="figure-side">{side}</div>
      <div class="figure-live" aria-hidden="true">
        {live}
      </div>
    </div>
  );
}
