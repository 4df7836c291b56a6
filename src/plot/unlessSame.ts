import { Component, type ComponentChild } from 'preact';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The same value; or two objects that hold the same values, as a place that was worked out anew. */
function areSame(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || (isObject(a) && isObject(b) && holdSame(a, b, Object.is));
}

function holdSame(a: object, b: object, same: (a: unknown, b: unknown) => boolean): boolean {
  const [before, after] = [Object.entries(a), Object.entries(b)];
  return before.length === after.length && after.every(([name, value]) => same((a as Record<string, unknown>)[name], value));
}

/** A view that is drawn anew only when one of its properties has changed: in a drag most texts and labels stay. */
export function unlessSame<Props extends object>(view: (props: Props) => ComponentChild) {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return !holdSame(this.props, next, areSame);
    }

    override render(): ComponentChild {
      return view(this.props as Props);
    }
  };
}
