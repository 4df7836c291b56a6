import { mathRuns } from './mathRuns.ts';
import { shift } from './px.ts';

interface PlotTextProps {
  readonly place: { readonly x: number; readonly y: number; readonly anchor?: 'start' | 'middle' | 'end' };
  /** Words; a letter between asterisks is set as mathematics. */
  readonly label: string;
  /** Classes of plot.css: `plot-strong`, `plot-note`, `plot-halo`. */
  readonly class?: string;
  /** Out of the way for now. */
  readonly faded?: boolean;
}

/** A line of text in a plot; placed by its transform, so that moving it lays out nothing anew. */
export function PlotText({ place: { x, y, anchor }, label, class: className, faded }: PlotTextProps) {
  return (
    <text transform={shift(x, y)} text-anchor={anchor === 'start' ? undefined : anchor} class={className} data-faded={faded === true ? true : undefined}>
      {mathRuns(label).map(({ text, italic }) => (italic ? <tspan class="plot-math">{text}</tspan> : text))}
    </text>
  );
}
