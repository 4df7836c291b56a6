import { thrownBy, type Controls } from './model.ts';
import type { Strings } from './strings.ts';

interface ThrowButtonsProps {
  /** How many have been thrown, on the way to how many. */
  readonly thrown: number;
  readonly goal: number;
  readonly busy: boolean;
  readonly words: Strings;
  change(part: (now: Controls) => Partial<Controls>): void;
  run(): void;
  stop(): void;
}

/** Throw, a few or a million. */
export function ThrowButtons({ thrown, goal, busy, words, change, run, stop }: ThrowButtonsProps) {
  const batches = [
    { name: words.throwOne, count: 1, keys: 'T' },
    { name: words.throwTen, count: 10 },
    { name: words.throwHundred, count: 100 },
  ];
  return (
    <div class="control-play" role="group" aria-label={words.throws} data-busy={busy}>
      {batches.map(({ name, count, keys }) => (
        <button type="button" aria-keyshortcuts={keys} onClick={() => change((now) => ({ n: thrownBy(now.n, count) }))}>
          {name}
        </button>
      ))}
      <button type="button" aria-pressed={busy} onClick={busy ? stop : run}>
        {busy ? words.stop : words.run}
      </button>
      <progress max={goal} value={thrown} aria-label={words.thrown} />
    </div>
  );
}
