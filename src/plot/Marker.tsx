import { px } from './px.ts';

/** The shapes that stand for the hues: disc = cross-entropy, square = mean squared error, ring = what the model says, diamond = its slope. */
export type MarkerShape = 'disc' | 'square' | 'ring' | 'diamond';

interface MarkerProps {
  readonly shape: MarkerShape;
  /** A CSS color, as a rule a custom property. */
  readonly color: string;
  /** Where it stands; not by a transform, as no text is (PlotText). */
  readonly x?: number;
  readonly y?: number;
}

/** A point of a plot, with an edge of paper so that it stands off its curve. */
export function Marker({ shape, color, x = 0, y = 0 }: MarkerProps) {
  const filled = { class: 'plot-point', fill: color };
  const open = { class: 'plot-open-point', stroke: color };
  const middle = { cx: px(x), cy: px(y) };
  if (shape === 'disc') return <circle r="5.5" {...middle} {...filled} />;
  if (shape === 'square') return <path d={`M${px(x)} ${px(y)}m-4.75-4.75h9.5v9.5h-9.5z`} {...filled} />;
  if (shape === 'ring') return <circle r="5" {...middle} {...open} />;
  return <path d={`M${px(x)} ${px(y)}m0-5.5 5.5 5.5-5.5 5.5-5.5-5.5z`} {...open} />;
}
