import { Label } from '../shared/Label.tsx';
import { NumberField } from '../shared/NumberField.tsx';
import { nextSeed } from '../shared/params.ts';
import { nRange, seedRange, thrownBy, type Controls } from './model.ts';
import type { Strings } from './strings.ts';

interface ThrowControlsProps {
  readonly state: Controls;
  /** How many have been thrown, on the way to how many. */
  readonly thrown: number;
  readonly goal: number;
  readonly busy: boolean;
  readonly words: Strings;
  change(part: Partial<Controls> | ((now: Controls) => Partial<Controls>)): void;
  run(): void;
  stop(): void;
}

/** Throw, a few or a million; the number of throws and the seed, which with the law determine all of them. */
export function ThrowControls({ state, thrown, goal, busy, words, change, run, stop }: ThrowControlsProps) {
  const batches = [
    { name: words.throwOne, count: 1, keys: 'T' },
    { name: words.throwTen, count: 10 },
    { name: words.throwHundred, count: 100 },
  ];
  return (
    <>
      <div class="control-play" role="group" aria-label={words.throws}>
        {batches.map(({ name, count, keys }) => (
          <button type="button" aria-keyshortcuts={keys} onClick={() => change((now) => ({ n: thrownBy(now.n, count) }))}>
            {name}
          </button>
        ))}
        <button class="sampler-run" type="button" aria-pressed={busy} onClick={busy ? stop : run}>
          {busy ? words.stop : words.run}
        </button>
      </div>
      <div class="sampler-number" data-busy={busy}>
        <span>
          <Label text={words.count} />
        </span>
        <progress max={goal} value={thrown} aria-label={words.thrown} />
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
