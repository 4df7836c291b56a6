import type { ComponentChildren } from 'preact';

interface SegmentedProps<T extends string | number> {
  /** The group's name, unique on the page. */
  readonly name: string;
  /** Words; a letter between asterisks is mathematics to those who see it. */
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly content: ComponentChildren }[];
  readonly value: T;
  change(value: T): void;
}

/** One choice of a few. Native radio buttons: one tab stop for the group, arrow keys move and select. */
export function Segmented<T extends string | number>({ name, label, options, value, change }: SegmentedProps<T>) {
  return (
    <div class="control-segments" role="radiogroup" aria-label={label.replaceAll('*', '')}>
      {options.map((option) => (
        <label>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            autocomplete="off"
            onChange={() => change(option.value)}
          />
          <span>{option.content}</span>
        </label>
      ))}
    </div>
  );
}
