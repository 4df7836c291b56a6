/** What holds when a page has just opened on a telephone: the view whose fonts are to come first. */
export interface View {
  readonly widthPx: number;
  readonly heightPx: number;
}

export const FIRST_VIEW: View = { widthPx: 412, heightPx: 823 };

/** Marks that scripts put on the root before anything is drawn. */
export const SCRIPTED_ROOT: Readonly<Record<string, string>> = { 'data-scripted': '' };

/** Holds, does not hold, or can not be told from the stylesheet alone. */
export type Holds = boolean | undefined;

const TYPES: Readonly<Record<string, boolean>> = { screen: true, all: true, print: false };
const FEATURES: Readonly<Record<string, string>> = {
  hover: 'none',
  'any-hover': 'none',
  pointer: 'coarse',
  'any-pointer': 'coarse',
  'prefers-color-scheme': 'light',
  'prefers-reduced-motion': 'no-preference',
  'prefers-contrast': 'no-preference',
  'forced-colors': 'none',
};

const pixels = (text: string): number => Number.parseFloat(text) * (/r?em$/.test(text) ? 16 : 1);

function compare(left: number, sign: string, right: number): Holds {
  if (sign === '<') return left < right;
  if (sign === '<=') return left <= right;
  if (sign === '>') return left > right;
  if (sign === '>=') return left >= right;
  return sign === '=' ? left === right : undefined;
}

function feature(text: string, view: View): Holds {
  const sizes: Readonly<Record<string, number>> = { width: view.widthPx, height: view.heightPx };
  const range = /^(?:([\d.]+\w*)\s*([<>]=?)\s*)?(width|height)\s*(?:([<>]=?|=)\s*([\d.]+\w*))?$/.exec(text);
  if (range !== null) {
    const size = sizes[range[3] ?? ''] ?? Number.NaN;
    const low = range[1] === undefined ? true : compare(pixels(range[1]), range[2] ?? '', size);
    const high = range[5] === undefined ? true : compare(size, range[4] ?? '', pixels(range[5]));
    return low === undefined || high === undefined ? undefined : low && high;
  }
  const [name = '', value = ''] = text.split(':').map((piece) => piece.trim());
  const bound = /^(min|max)-(width|height)$/.exec(name);
  if (bound !== null) return compare(sizes[bound[2] ?? ''] ?? Number.NaN, bound[1] === 'min' ? '>=' : '<=', pixels(value));
  const known = FEATURES[name];
  if (known === undefined) return undefined;
  return value === '' ? known !== 'none' && known !== 'no-preference' : value === known;
}

function both(parts: readonly Holds[]): Holds {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function query(text: string, view: View): Holds {
  const negated = /^not\s+/i.test(text);
  const parts = text.replace(/^(not|only)\s+/i, '').split(/\s+and\s+/i);
  const holds = both(parts.map((part) => TYPES[part] ?? (/^\(.*\)$/.test(part) ? feature(part.slice(1, -1).trim(), view) : undefined)));
  return negated && holds !== undefined ? !holds : holds;
}

/** Whether an at-rule's condition holds in a view. */
export function conditionHolds(name: string, params: string, view: View): Holds {
  if (name === 'layer') return true;
  if (name === 'supports') return true;
  if (name !== 'media') return undefined;
  const queries = new Set(params.split(',').map((text) => query(text.trim(), view)));
  if (queries.has(true)) return true;
  return queries.has(undefined) ? undefined : false;
}
