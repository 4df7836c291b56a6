import type { Range } from './params.ts';

interface SliderProps {
  readonly id: string;
  readonly range: Range;
  readonly value: number;
  /** What a screen reader says for the value. */
  readonly valueText: string;
  change(value: number): void;
}

/** A native range: arrows move one step, Page Up and Down a tenth, Home and End to the ends. Its label is the caller's, by `id`. */
export function Slider({ id, range: { min, max, step }, value, valueText, change }: SliderProps) {
  return (
    <input
      id={id}
      class="control-slider"
      type="range"
      min={min}
      max={max}
      step={step}
      value={value}
      aria-valuetext={valueText}
      autocomplete="off"
      onInput={(event) => change(event.currentTarget.valueAsNumber)}
    />
  );
}
