import type { ComponentChildren } from 'preact';

interface PresetsProps<State> {
  readonly label: string;
  readonly presets: readonly { readonly name: ComponentChildren; readonly state: Partial<State>; readonly active: boolean }[];
  change(state: Partial<State>): void;
}

/** Named states one press away. */
export function Presets<State>({ label, presets, change }: PresetsProps<State>) {
  return (
    <div class="control-presets" role="group" aria-label={label}>
      {presets.map(({ name, state, active }) => (
        <button type="button" aria-pressed={active} onClick={() => change(state)}>
          {name}
        </button>
      ))}
    </div>
  );
}
