/** The shapes that stand for the hues: disc = cross-entropy, square = mean squared error, ring = what the model says, diamond = its slope. */
export type MarkerShape = 'disc' | 'square' | 'ring' | 'diamond';

interface MarkerProps {
  readonly shape: MarkerShape;
  /** A CSS color, as a rule a custom property. */
  readonly color: string;
  /** Where it stands, as an attribute. */
  readonly transform?: string;
}

/** A point of a plot, drawn around the origin with an edge of paper so that it stands off its curve. */
export function Marker({ shape, color, transform }: MarkerProps) {
  const filled = { class: 'plot-point', fill: color, transform };
  const open = { class: 'plot-open-point', stroke: color, transform };
  if (shape === 'disc') return <circle r="5.5" {...filled} />;
  if (shape === 'square') return <path d="M-4.75-4.75h9.5v9.5h-9.5z" {...filled} />;
  if (shape === 'ring') return <circle r="5" {...open} />;
  return <path d="M0-5.5 5.5 0 0 5.5-5.5 0z" {...open} />;
}
