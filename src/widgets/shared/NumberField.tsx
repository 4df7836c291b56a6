import { useState } from 'preact/hooks';
import { decimalsOf } from '../../plot/ticks.ts';
import { snap, type Range } from './params.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly range: Range;
  readonly value: number;
  change(value: number): void;
}

/**
 * A native number field: the way to a value without dragging. What is being typed stays as typed until the field is left; every
 * number on the way is shown at once, moved into the range.
 */
export function NumberField({ label, range, value, change }: NumberFieldProps) {
  const [draft, setDraft] = useState<string>();
  return (
    <input
      class="control-number"
      type="number"
      min={range.min}
      max={range.max}
      step={range.step}
      value={draft ?? value.toFixed(decimalsOf(range.step))}
      aria-label={label}
      autocomplete="off"
      onInput={(event) => {
        const { value: typed, valueAsNumber } = event.currentTarget;
        setDraft(typed);
        if (Number.isFinite(valueAsNumber)) change(snap(range, valueAsNumber));
      }}
      // A tap is to be followed by a number, not by more digits of the old one.
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => setDraft(undefined)}
      onKeyDown={(event) => event.key === 'Enter' && setDraft(undefined)}
    />
  );
}
