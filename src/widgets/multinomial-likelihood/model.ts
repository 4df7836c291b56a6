import { loadedDieCounts } from '../shared/loadedDie.ts';
import { choiceParam, listParam, rangeParam, seedParam, type Param, type Params, type Range } from '../shared/params.ts';
import { inWholeParts } from './theta.ts';

/** How many kinds of outcomes are told apart. */
export type Kinds = 3 | 6;

/** Where θ stands: uniform, at the maximum, or at shares of its own. */
export type Theta = 'u' | 'ml' | readonly number[];

export interface Controls {
  readonly K: Kinds;
  /** Observed counts, three or six of them; six are pooled in pairs where three are wanted. */
  readonly m: readonly number[];
  readonly t: Theta;
  /** The numbers of the θ that are locked, as a text of digits. */
  readonly l: string;
  /** The seed of the last shuffle. */
  readonly s: number;
  /** The seed of the question. */
  readonly q: number;
}

export const kinds: readonly Kinds[] = [3, 6];
export const countRange: Range = { min: 0, max: 1_000_000, step: 1 };
export const thetaRange: Range = { min: 0, max: 1, step: 0.01 };
export const thetaFieldRange: Range = { ...thetaRange, step: 0.0001 };
/** By dragging, θ moves in thousandths. */
export const dragRange: Range = { ...thetaRange, step: 0.001 };

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const isOfKinds = ({ length }: readonly unknown[]): boolean => length === 3 || length === 6;

const counts = listParam(rangeParam(countRange, 0), { min: 3, max: 6 }, loadedDieCounts);
const countsParam: Param<readonly number[]> = {
  ...counts,
  parse(text) {
    const values = counts.parse(text);
    return values !== undefined && isOfKinds(values) && sum(values) > 0 ? values : undefined;
  },
};

const shares = listParam(rangeParam({ min: 0, max: 1_000_000, step: 0.000001 }, 0), { min: 3, max: 6 }, []);
const thetaParam: Param<Theta> = {
  initial: 'u',
  parse(text) {
    if (text === 'u' || text === 'ml') return text;
    const values = shares.parse(text);
    return values !== undefined && isOfKinds(values) && sum(values) > 0 ? inWholeParts(values) : undefined;
  },
  format: (value) => (typeof value === 'string' ? value : shares.format(value)),
};

const locksParam: Param<string> = {
  initial: '',
  parse: (text) => (/^[1-6]{0,6}$/.test(text) ? [...new Set(text)].toSorted().join('') : undefined),
  format: String,
};

/** The figure opens at the uniform θ: what the counts speak against. */
export const params: Params<Controls> = {
  K: choiceParam(kinds, 6),
  m: countsParam,
  t: thetaParam,
  l: locksParam,
  s: seedParam(0),
  q: seedParam(0),
};

/** The controls, made to agree with each other. */
export interface Position {
  readonly counts: readonly number[];
  readonly theta: readonly number[];
  readonly locked: readonly boolean[];
}

/** Six in pairs. */
function pooled(values: readonly number[]): number[] {
  return [0, 2, 4].map((i) => (values[i] ?? 0) + (values[i + 1] ?? 0));
}

/** As many values as there are kinds, if they can be told from these. */
function ofKinds(K: Kinds, values: readonly number[]): readonly number[] | undefined {
  if (values.length === K) return values;
  return K === 3 ? pooled(values) : undefined;
}

export function frequencies(observed: readonly number[]): number[] {
  const n = sum(observed);
  return observed.map((count) => count / n);
}

export function position({ K, m, t, l }: Pick<Controls, 'K' | 'm' | 't' | 'l'>): Position {
  const observed = ofKinds(K, m) ?? loadedDieCounts;
  const uniform = observed.map(() => 1 / K);
  const theta = t === 'u' ? uniform : t === 'ml' ? frequencies(observed) : (ofKinds(K, t) ?? uniform);
  return { counts: observed, theta, locked: observed.map((_, k) => l.includes(String(k + 1))) };
}

/** The counts with one of them changed. At least one throw stays, because nothing can be learned from none. */
export function withCount({ counts: observed }: Position, k: number, count: number): number[] {
  const changed = observed.with(k, count);
  return sum(changed) > 0 ? changed : observed.with(k, 1);
}

/** The locks with one of them turned over. */
export function withLock(l: string, k: number): string {
  const name = String(k + 1);
  return l.includes(name) ? l.replace(name, '') : [...l, name].toSorted().join('');
}
