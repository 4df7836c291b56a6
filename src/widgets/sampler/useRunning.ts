import { usePlaying } from '../shared/usePlaying.ts';
import type { FigureState } from '../shared/useFigureState.ts';
import { runStep, type Controls } from './model.ts';
import { MOST } from './throws.ts';

const STEPS_PER_SECOND = 60;

interface Running {
  readonly running: boolean;
  run(): void;
  stop(): void;
}

/** The run to the most throws: every factor of ten takes the same time; at once for those who asked for less motion. */
export function useRunning({ state, change }: Pick<FigureState<Controls>, 'state' | 'change'>, thrown: number): Running {
  const { playing, toggle, stop } = usePlaying({
    advance() {
      let next = 0;
      change((now) => {
        next = runStep(now.n);
        return { n: next };
      });
      return next < MOST;
    },
    perSecond: STEPS_PER_SECOND,
  });
  return {
    running: playing,
    run() {
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
        change({ n: MOST });
        return;
      }
      // What has run to its end runs anew.
      if (state.n === MOST) change({ n: 1 });
      toggle();
    },
    stop() {
      stop();
      change({ n: thrown });
    },
  };
}
