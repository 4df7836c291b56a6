import { Checkbox } from '../shared/Checkbox.tsx';
import { Field, NumberControl } from '../shared/Field.tsx';
import { fill } from '../shared/fill.ts';
import { Presets } from '../shared/Presets.tsx';
import { Segmented } from '../shared/Segmented.tsx';
import { courses, presetStarts, rates, w0Range, z0Range, type Controls as State } from './model.ts';
import { printedStart } from './printedReading.ts';
import type { Strings } from './strings.ts';

interface ControlsProps {
  readonly id: string;
  readonly words: Strings;
  readonly state: State;
  change(part: Partial<State>): void;
}

/** Where the race starts, and how fast both learn. */
export function Controls({ id, words, state, change }: ControlsProps) {
  const { on, z0, w0, eta, bad } = state;
  const start = printedStart(state);
  return (
    <div class="figure-controls needs-script">
      <Field label={words.course}>
        <Segmented
          name={`${id}-on`}
          label={words.course}
          options={courses.map((value) => ({ value, content: words[value] }))}
          value={on}
          change={(value) => change({ on: value })}
        />
      </Field>
      {on === 'one' ? (
        <>
          <NumberControl
            id={`${id}-z0`}
            label={words.z0}
            fieldLabel={words.z0Field}
            range={z0Range}
            value={z0}
            valueText={fill(words.z0ValueText, start)}
            change={(value) => change({ z0: value })}
          />
          <Presets<State>
            label={words.presets}
            presets={(['far', 'wrong', 'unsure'] as const).map((name) => ({
              name: words[name],
              state: { z0: presetStarts[name] },
              active: z0 === presetStarts[name],
            }))}
            change={change}
          />
        </>
      ) : (
        <>
          <NumberControl
            id={`${id}-w0`}
            label={words.w0}
            fieldLabel={words.w0Field}
            range={w0Range}
            value={w0}
            valueText={fill(words.w0ValueText, start)}
            change={(value) => change({ w0: value })}
          />
          <Checkbox checked={bad} change={(value) => change({ bad: value })}>
            {words.bad}
          </Checkbox>
        </>
      )}
      <Field label={words.rate}>
        <Segmented
          name={`${id}-eta`}
          label={words.rate}
          options={rates.map((value) => ({ value, content: String(value) }))}
          value={eta}
          change={(value) => change({ eta: value })}
        />
      </Field>
    </div>
  );
}
