import { Label } from '../shared/Label.tsx';
import { NumberField } from '../shared/NumberField.tsx';
import { nextSeed } from '../shared/params.ts';
import { nRange, seedRange, type Controls } from './model.ts';
import type { Strings } from './strings.ts';

interface RunFieldsProps {
  readonly state: Controls;
  readonly words: Strings;
  change(part: Partial<Controls> | ((now: Controls) => Partial<Controls>)): void;
}

/** The number of throws and the seed, which with the law determine all of them. */
export function RunFields({ state, words, change }: RunFieldsProps) {
  return (
    <>
      <div class="sampler-number">
        <span>
          <Label text={words.count} />
        </span>
        <NumberField label={words.countField} range={nRange} value={state.n} change={(n) => change({ n })} />
      </div>
      <div class="sampler-number">
        <span>{words.seed}</span>
        <NumberField label={words.seed} range={seedRange} value={state.s} change={(s) => change({ s })} />
        <div class="control-play">
          <button type="button" onClick={() => change((now) => ({ s: nextSeed(now.s) }))}>
            {words.nextSeed}
          </button>
        </div>
      </div>
    </>
  );
}
