import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Law } from './law.ts';
import { startRun, throwOn, type Run } from './throws.ts';

/** Throws of one frame: a few milliseconds of work, also on a slow telephone. */
export const CHUNK = 50_000;

interface Wanted {
  readonly law: Law;
  readonly seed: number;
  readonly n: number;
}

/**
 * The throws of a state. What has been thrown is kept and thrown on from; a large n is reached over several frames, in which the
 * run is shown as far as it has come, so that the page never waits for it.
 */
export function useThrows({ law, seed, n }: Wanted): Run {
  const sequence = JSON.stringify([law, seed]);
  const kept = useRef<{ readonly sequence: string; readonly run: Run }>();
  const [, showOn] = useReducer((shown: number) => shown + 1, 0);
  const before = kept.current;
  const from = before?.sequence === sequence && before.run.n <= n ? before.run : startRun(law, seed);
  const run = throwOn(from, Math.min(n, from.n + CHUNK));
  kept.current = { sequence, run };
  const isDone = run.n === n;
  useEffect(() => {
    if (isDone) return undefined;
    const frame = requestAnimationFrame(showOn);
    return () => cancelAnimationFrame(frame);
  });
  return run;
}
