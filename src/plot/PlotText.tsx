import { mathRuns, type Run } from './mathRuns.ts';
import { px } from './px.ts';

/** How far an index stands below its line. */
const LOWERED_PX = 3;

/** One run of a line; what follows an index goes back up. */
export function PlotRun({ text, italic, lowered, back }: Run & { readonly back: boolean }) {
  if (!italic && lowered !== true && !back) return <>{text}</>;
  const classes = `${italic ? 'plot-math' : ''}${lowered === true ? ' plot-index' : ''}`.trim();
  return (
    <tspan class={classes === '' ? undefined : classes} dy={lowered === true ? LOWERED_PX : back ? -LOWERED_PX : undefined}>
      {text}
    </tspan>
  );
}

interface PlotTextProps {
  readonly place: { readonly x: number; readonly y: number; readonly anchor?: 'start' | 'middle' | 'end' };
  /** Words; a letter between asterisks is set as mathematics, `*z_1*` with an index. */
  readonly label: string;
  /** Classes of plot.css: `plot-strong`, `plot-note`, `plot-halo`. */
  readonly class?: string;
  /** Out of the way for now. */
  readonly faded?: boolean;
}

/** A line of text in a plot; placed by x and y, because a transform that changes makes the browser sort all layers of the page anew. */
export function PlotText({ place: { x, y, anchor }, label, class: className, faded }: PlotTextProps) {
  return (
    <text x={px(x)} y={px(y)} text-anchor={anchor === 'start' ? undefined : anchor} class={className} data-faded={faded === true ? true : undefined}>
      {mathRuns(label).map((run, i, runs) => (
        <PlotRun {...run} back={runs[i - 1]?.lowered === true} />
      ))}
    </text>
  );
}
