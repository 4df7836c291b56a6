import type { ComponentChildren } from 'preact';

interface CheckboxProps {
  readonly checked: boolean;
  readonly children: ComponentChildren;
  change(checked: boolean): void;
}

/** A switch between showing and hiding a part of the figure. */
export function Checkbox({ checked, children, change }: CheckboxProps) {
  return (
    <label class="control-checkbox">
      <input type="checkbox" checked={checked} autocomplete="off" onChange={(event) => change(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
