import { PlayControls } from '../shared/PlayControls.tsx';
import { usePlaying } from '../shared/usePlaying.ts';
import { END, type Controls as State } from './model.ts';
import { isFinished, oneStep, played } from './pace.ts';
import type { Strings } from './strings.ts';

interface PlayProps {
  readonly words: Strings;
  /** Steps until the race is over. */
  readonly length: number;
  change(part: Partial<State> | ((now: State) => Partial<State>)): void;
}

const PER_SECOND = 24;

/** How far the race has gone: played, step by step, or at once. */
export function Play({ words, length, change }: PlayProps) {
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
    <div class="race-play" onKeyDown={(event) => event.key === 'ArrowRight' && step()}>
      <PlayControls words={{ ...words, reset: words.toStart }} playing={playing} finished={false} toggle={toggle} step={step} reset={() => stopAt(0)} />
      <div class="control-play">
        <button type="button" onClick={() => stopAt(END)}>
          {words.toEnd}
        </button>
      </div>
    </div>
  );
}
