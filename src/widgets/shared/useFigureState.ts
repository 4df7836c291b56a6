import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readFragment, writeFragment } from './address.ts';
import { initialState, type Params } from './params.ts';

const ADDRESS_DELAY_MS = 250;

export interface FigureState<State> {
  readonly state: State;
  /** Whether the reader has changed anything since the page was opened. */
  readonly touched: boolean;
  /**
   * Change some of the controls; all changes of one frame are drawn together. A function is given the newest state, which may be
   * ahead of what is drawn, and is called at once: for steps that build on each other.
   */
  change(part: Partial<State> | ((now: State) => Partial<State>)): void;
  reset(): void;
  /** The fragment of the present state, with its `#`. */
  readonly fragment: string;
}

/** The address names one figure. The entry in the history keeps the states of all that were set, for a reload, the way back, and the page in another language. */
const keptInHistory = (id: string): string => String((history.state as Readonly<Record<string, unknown>> | null)?.[id] ?? '');

/**
 * The state of a figure's controls, kept in step with the address: read once the island wakes and at every change of the
 * fragment, written (without a new entry in the history) when the reader has let go for a quarter of a second.
 */
export function useFigureState<State extends object>(id: string, params: Params<State>): FigureState<State> {
  const [state, setState] = useState(() => initialState(params));
  const [touched, setTouched] = useState(false);
  /** What the next frame will show, while it is still ahead of what is drawn. */
  const next = useRef(state);
  const frame = useRef(0);
  const fragment = writeFragment(id, params, state);

  const show = (value: State): void => {
    next.current = value;
    if (frame.current !== 0) return;
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      setTouched(true);
      setState(next.current);
    });
  };

  // Before the first paint after waking, so that a shared link never flashes the initial state.
  useLayoutEffect(() => {
    const take = (read: State | undefined): void => {
      if (read === undefined) return;
      next.current = read;
      setState(read);
    };
    const readAddress = (): void => take(readFragment(location.hash, id, params));
    take(readFragment(location.hash, id, params) ?? readFragment(keptInHistory(id), id, params));
    addEventListener('hashchange', readAddress);
    return () => {
      removeEventListener('hashchange', readAddress);
      cancelAnimationFrame(frame.current);
    };
  }, [id, params]);

  // At once: what waits until after the paint asks for a frame of its own.
  useLayoutEffect(() => {
    if (!touched || location.hash === fragment) return undefined;
    const timer = setTimeout(() => history.replaceState({ ...history.state, [id]: fragment }, '', fragment), ADDRESS_DELAY_MS);
    return () => clearTimeout(timer);
  }, [touched, fragment]);

  return {
    state,
    touched,
    change: (part) => show({ ...next.current, ...(typeof part === 'function' ? part(next.current) : part) }),
    reset: () => show(initialState(params)),
    fragment,
  };
}
