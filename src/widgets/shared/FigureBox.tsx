import type { ComponentChildren, RefObject } from 'preact';

interface FigureBoxProps {
  readonly plot: ComponentChildren;
  readonly plotRef: RefObject<HTMLDivElement>;
  /** Buttons that set the drawing in motion: at its foot, and in sight as long as any of it is. */
  readonly actions?: ComponentChildren;
  /** Controls, readings and the number that settles it. */
  readonly side: ComponentChildren;
  /** Live equations. */
  readonly live: ComponentChildren;
}

/** The frame of every figure: the plot with its controls beside (on a narrow screen: under) it, the live equations below. */
export function FigureBox({ plot, plotRef, actions, side, live }: FigureBoxProps) {
  return (
    <div class="figure-box">
      <div class="figure-stage">
        <div class="plot" ref={plotRef}>
          {plot}
        </div>
        {actions !== undefined && <div class="figure-actions needs-script">{actions}</div>}
      </div>
      <div class="figure-side">{side}</div>
      <div class="figure-live" aria-hidden="true">
        {live}
      </div>
    </div>
  );
}
