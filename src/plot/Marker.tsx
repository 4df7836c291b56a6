/** The shapes that stand for the hues: disc = cross-entropy, square = mean squared error, ring = what the model says, diamond = its slope. */
export type MarkerShape = 'disc' | 'square' | 'ring' | 'diamond';

interface MarkerProps {
  readonly shape: MarkerShape;
  /** A CSS color, as a rule a custom property. */
  readonly color: string;
}

/** A point of a plot, drawn around the origin with an edge of paper so that it stands off its curve. */
export function Marker({ shape, color }: MarkerProps) {
  if (shape === 'disc') return <circle r="5.5" fill={color} stroke="var(--paper)" stroke-width="1.5" />;
  if (shape === 'square') return <path d="M-4.75-4.75h9.5v9.5h-9.5z" fill={color} stroke="var(--paper)" stroke-width="1.5" />;
  if (shape === 'ring') return <circle r="5" fill="var(--paper)" stroke={color} stroke-width="2.5" />;
  return <path d="M0-5.5 5.5 0 0 5.5-5.5 0z" fill="var(--paper)" stroke={color} stroke-width="2" />;
}
