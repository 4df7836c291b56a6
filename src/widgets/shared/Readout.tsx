interface ReadoutProps {
  /** The name by which the number may be quoted. */
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

/** A number that a reader may quote: printed short, held in full. */
export function Readout({ name, value, text }: ReadoutProps) {
  return (
    <span class="readout" data-value={name} data-number={value}>
      {text}
    </span>
  );
}
