import { mathRuns } from './mathRuns.ts';

interface PlotTextProps {
  readonly place: { readonly x: number; readonly y: number; readonly anchor?: 'start' | 'middle' | 'end' };
  /** Words; a letter between asterisks is set as mathematics. */
  readonly label: string;
  /** Classes of plot.css: `plot-strong`, `plot-quiet`, `plot-halo`. */
  readonly class?: string;
  readonly fill?: string;
  /** Out of the way for now. */
  readonly faded?: boolean;
}

/** A line of text in a plot; placed by its transform, so that moving it lays out nothing anew. */
export function PlotText({ place: { x, y, anchor = 'start' }, label, class: className, fill, faded = false }: PlotTextProps) {
  return (
    <text transform={`translate(${x} ${y})`} text-anchor={anchor} class={className} fill={fill} data-faded={faded}>
      {mathRuns(label).map(({ text, italic }) => (italic ? <tspan class="plot-math">{text}</tspan> : text))}
    </text>
  );
}
