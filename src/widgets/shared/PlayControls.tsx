import type { CommonWords } from './words.ts';

interface PlayControlsProps {
  readonly words: Pick<CommonWords, 'play' | 'pause' | 'tenSteps' | 'step' | 'reset'>;
  readonly playing: boolean;
  /** Nothing is left to play. */
  readonly finished: boolean;
  toggle(): void;
  step(): void;
  reset?: (() => void) | undefined;
}

/** Play and pause, one step, back to the start. Nothing plays by itself; what is finished keeps its focus and does nothing. */
export function PlayControls({ words, playing, finished, toggle, step, reset }: PlayControlsProps) {
  const unlessFinished = (act: () => void) => (finished ? undefined : act);
  return (
    <div class="control-play">
      {/* The page's fonts are cut to the text of the page: what the button will say has to stand in it. */}
      <button type="button" aria-pressed={playing} aria-disabled={finished} data-answers={words.pause} onClick={unlessFinished(toggle)}>
        <span class="with-motion">{playing ? words.pause : words.play}</span>
        <span class="without-motion">{words.tenSteps}</span>
      </button>
      <button type="button" aria-disabled={finished} onClick={unlessFinished(step)}>
        {words.step}
      </button>
      {reset !== undefined && (
        <button type="button" onClick={reset}>
          {words.reset}
        </button>
      )}
    </div>
  );
}
