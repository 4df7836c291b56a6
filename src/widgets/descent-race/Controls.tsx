import { Checkbox } from '../shared/Checkbox.tsx';
import { Field, NumberControl } from '../shared/Field.tsx';
import { fill } from '../shared/fill.ts';
import { PlayControls } from '../shared/PlayControls.tsx';
import { Presets } from '../shared/Presets.tsx';
import { Segmented } from '../shared/Segmented.tsx';
import { usePlaying } from '../shared/usePlaying.ts';
import { courses, END, presetStarts, rates, w0Range, z0Range, type Controls as State } from './model.ts';
import { isFinished, oneStep, played } from './pace.ts';
import { printedStart } from './printedReading.ts';
import type { Strings } from './strings.ts';

interface ControlsProps {
  readonly id: string;
  readonly words: Strings;
  readonly state: State;
  /** Steps until the race is over. */
  readonly length: number;
  change(part: Partial<State> | ((now: State) => Partial<State>)): void;
}

const PER_SECOND = 24;

/** Where the race starts, how fast both learn, and how far it has gone. */
export function Controls({ id, words, state, length, change }: ControlsProps) {
  const { on, z0, w0, eta, bad } = state;
  const start = printedStart(state);
  /** Goes on and says whether there is more to come. */
  const advance = (next: (t: number, length: number) => number): boolean => {
    let t = END;
    change((now) => {
      t = next(now.t, length);
      return { t };
    });
    return !isFinished(t, length);
  };
  const { playing, toggle, stop } = usePlaying({ advance: () => advance(playing ? played : oneStep), perSecond: PER_SECOND });
  const stopAt = (t: number): void => {
    stop();
    change({ t });
  };
  const step = (): void => {
    stop();
    advance(oneStep);
  };
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
      <div class="race-play" onKeyDown={(event) => event.key === 'ArrowRight' && step()}>
        <PlayControls words={{ ...words, reset: words.toStart }} playing={playing} finished={false} toggle={toggle} step={step} reset={() => stopAt(0)} />
        <div class="control-play">
          <button type="button" onClick={() => stopAt(END)}>
            {words.toEnd}
          </button>
        </div>
      </div>
    </div>
  );
}
