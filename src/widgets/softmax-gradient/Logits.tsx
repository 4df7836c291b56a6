import { NumberControl } from '../shared/Field.tsx';
import { fill } from '../shared/fill.ts';
import { Label } from '../shared/Label.tsx';
import { Readout } from '../shared/Readout.tsx';
import { cRange, classes, zRange, type Controls, type Reading } from './model.ts';
import { logitText, printedDrift, sentence } from './printedReading.ts';
import type { Strings } from './strings.ts';

interface LogitsProps {
  readonly id: string;
  readonly state: Controls;
  readonly reading: Reading;
  readonly words: Strings;
  changeLogit(i: number, value: number): void;
  change(part: Partial<Controls>): void;
}

/** A slider for each logit, and one that moves all of them. */
export function Logits({ id, state, reading, words, changeLogit, change }: LogitsProps) {
  return (
    <>
      <div class="softmax-logits">
        {classes.map((k, i) => (
          <NumberControl
            id={`${id}-z${k}`}
            label={`*z_${k}*`}
            fieldLabel={fill(words.logitField, { k: String(k) })}
            range={zRange}
            value={state.z[i] ?? 0}
            valueText={logitText(words.logitText, i, state, reading)}
            change={(value) => changeLogit(i, value)}
          />
        ))}
      </div>
      <div>
        <NumberControl
          id={`${id}-c`}
          label={words.shift}
          fieldLabel={words.shiftField}
          range={cRange}
          value={state.c}
          valueText={sentence(words.shiftText, state, reading)}
          change={(c) => change({ c })}
        />
        <div class="softmax-drift">
          <Label text={words.drift} /> <Readout name="drift" value={reading.drift} text={printedDrift(reading)} />
        </div>
      </div>
    </>
  );
}
