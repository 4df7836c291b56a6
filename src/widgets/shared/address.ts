import { mapParams, type Params } from './params.ts';

/*
 * A figure's state in the fragment of the address: `#fig-loss-gradient?z=-5&y=1`. The fragment begins with the
 * figure's id; only what differs from the initial state is written; what is not understood is ignored.
 */

/** The state that a fragment holds for the figure `id`, or `undefined` when it speaks of something else. */
export function readFragment<State extends object>(fragment: string, id: string, params: Params<State>): State | undefined {
  const [target, query = ''] = splitOnce(fragment.replace(/^#/, ''), '?');
  if (target !== id) return undefined;
  const given = new URLSearchParams(query);
  return mapParams(params, (param, name) => {
    const text = given.get(name);
    return (text === null ? undefined : param.parse(text)) ?? param.initial;
  });
}

/** The fragment of a figure's state, with its `#`. */
export function writeFragment<State extends object>(id: string, params: Params<State>, state: State): string {
  const names = Object.keys(params) as (keyof State & string)[];
  const pairs = names.flatMap((name) => {
    const { format, initial } = params[name];
    const text = format(state[name]);
    return text === format(initial) ? [] : [`${name}=${text}`];
  });
  return `#${id}${pairs.length > 0 ? '?' : ''}${pairs.join('&')}`;
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
