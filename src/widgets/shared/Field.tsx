import type { ComponentChildren } from 'preact';
import { Label } from './Label.tsx';
import { NumberField } from './NumberField.tsx';
import type { Range } from './params.ts';
import { Slider } from './Slider.tsx';

interface NumberControlProps {
  readonly id: string;
  /** Words; a letter between asterisks is mathematics. */
  readonly label: string;
  /** The name of the number field, which stands beside the label without being it. */
  readonly fieldLabel: string;
  readonly range: Range;
  readonly value: number;
  readonly valueText: string;
  change(value: number): void;
}

/** A number by slider or by hand. */
export function NumberControl({ id, label, fieldLabel, range, value, valueText, change }: NumberControlProps) {
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>
          <Label text={label} />
        </label>
        <NumberField label={fieldLabel} range={range} value={value} change={change} />
      </div>
      <Slider id={id} range={range} value={value} valueText={valueText} change={change} />
    </div>
  );
}

/** A control under its name, in which a letter between asterisks is mathematics. */
export function Field({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div class="field">
      <span class="field-head" aria-hidden="true">
        <span>
          <Label text={label} />
        </span>
      </span>
      {children}
    </div>
  );
}
