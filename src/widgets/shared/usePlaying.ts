import { useEffect, useRef, useState } from 'preact/hooks';

interface Playing {
  /** One step; false when there is none left. May be called several times in one frame: build each on the newest state (`change((now) => …)`). */
  advance(): boolean;
  readonly perSecond: number;
}

/** A frame that comes late is made up for by this much time at most, so that a tab that was away does not leap. */
const LONGEST_FRAME_MS = 100;
const STEPS_WITHOUT_MOTION = 10;

/** Steps that follow each other by themselves. For those who asked for less motion `toggle` makes ten steps at once instead. */
export function usePlaying({ advance, perSecond }: Playing): { readonly playing: boolean; toggle(): void; stop(): void } {
  const [playing, setPlaying] = useState(false);
  const latest = useRef(advance);
  latest.current = advance;

  useEffect(() => {
    if (!playing) return undefined;
    let last: number | undefined;
    let due = 0;
    const frame = (now: number): void => {
      due += (Math.min(now - (last ?? now), LONGEST_FRAME_MS) * perSecond) / 1000;
      last = now;
      for (; due >= 1; due -= 1) {
        if (!latest.current()) {
          setPlaying(false);
          return;
        }
      }
      request = requestAnimationFrame(frame);
    };
    let request = requestAnimationFrame(frame);
    return () => cancelAnimationFrame(request);
  }, [playing, perSecond]);

  const toggle = (): void => {
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
      setPlaying(!playing);
      return;
    }
    for (let step = 0; step < STEPS_WITHOUT_MOTION && latest.current(); step += 1);
  };
  return { playing, toggle, stop: () => setPlaying(false) };
}
