export interface LinkTarget {
  readonly id: string;
  /** The state that the link sets a figure to, as the address spells it: `z=-5&y=0`. */
  readonly sets?: string;
}

/** What a link inside the edition names: `#eq-4`, or `#fig-loss-gradient?z=-5`. Of another link nothing. */
export function linkTarget(url: string): LinkTarget | undefined {
  if (!url.startsWith('#')) return undefined;
  const [id = '', ...state] = url.slice(1).split('?');
  return state.length === 0 ? { id } : { id, sets: state.join('?') };
}
