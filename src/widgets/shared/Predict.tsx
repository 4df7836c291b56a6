import { hydrate, render, type ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { QuestionProps } from './later/Question.tsx';

interface PredictProps<State> extends Omit<QuestionProps<State>, 'predict' | 'guessed'> {
  /** What the question was drawn from; it stands in the address, so that a question can be linked. */
  readonly seed: number;
  /** The question as the build draws it; the browser finds it in the page. */
  readonly drawn: ComponentChildren;
  /** What draws the figure's questions. */
  load(): Promise<Pick<QuestionProps<State>, 'predict'>>;
}

/**
 * Predict, then reveal: one question with a few answers to choose from. The build draws it, and in the browser it stays as it stands
 * until it is touched or another seed is asked for: a figure can be used without the script of its question. A new question begins
 * anew, folded and unanswered; a figure that moves leaves it as it is.
 */
export function Predict<State>(props: PredictProps<State>) {
  const { id, seed, words, drawn } = props;
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const drawnSeed = useRef(seed);
  const wake = useRef<Promise<void>>();
  /** Draws the question of the present seed, once its script has come. */
  const draw = useRef<() => void>();

  const load = async (): Promise<void> => {
    const [later, { predict }] = await Promise.all([import('./later/Question.tsx'), latest.current.load()]);
    const root = box.current;
    if (root === null) return;
    const checked = [...root.querySelectorAll('input')].findIndex((input) => input.checked);
    const view = (of: number, guessed?: number) => (
      <later.Question<State>
        {...{ id, words, predict, guessed }}
        key={of}
        seed={of}
        change={(next) => latest.current.change(next)}
        show={(state) => latest.current.show(state)}
      />
    );
    hydrate(view(drawnSeed.current, checked < 0 ? undefined : checked), root);
    draw.current = () => render(view(latest.current.seed), root);
    if (latest.current.seed !== drawnSeed.current) draw.current();
  };
  // Where the script can not be had, the question stays as it is, and is tried again.
  const wakeOnce = (): Promise<void> => (wake.current ??= load().catch(() => (wake.current = undefined)));

  useEffect(() => {
    if (draw.current !== undefined) draw.current();
    else if (seed !== drawnSeed.current) wakeOnce();
  }, [seed]);

  if (drawn !== undefined) return <div class="predict">{drawn}</div>;
  return (
    <div
      class="predict"
      ref={box}
      dangerouslySetInnerHTML={{ __html: '' }}
      onPointerDown={wakeOnce}
      onFocusIn={wakeOnce}
      onClick={async ({ target }) => {
        if (draw.current !== undefined) return;
        // What came before the script is done once it is there.
        await wakeOnce();
        if (draw.current !== undefined && target instanceof Element) target.closest('button')?.click();
      }}
    />
  );
}
