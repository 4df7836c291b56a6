import { decimalsOf, roundTo } from '../../plot/ticks.ts';

/** What one control may hold, and how the address spells it. */
export interface Param<T> {
  readonly initial: T;
  /** The value that a text of the address stands for; `undefined` when it stands for none. */
  parse(text: string): T | undefined;
  format(value: T): string;
}

/** The parameters of a figure, by the name that the address and the state use for them. */
export type Params<State> = { readonly [Name in keyof State]: Param<State[Name]> };

/** A number on a grid: what a slider holds. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The value of the range nearest to `value`; a value outside goes to the nearer end. */
export function snap({ min, max, step }: Range, value: number): number {
  const steps = Math.round((Math.min(Math.max(value, min), max) - min) / step);
  return roundTo(min + steps * step, Math.max(decimalsOf(step), decimalsOf(min)));
}

/** A number of a range; the address may hold any decimal, which is moved to the nearest value of the range. */
export function rangeParam(range: Range, initial: number): Param<number> {
  return {
    initial,
    parse: (text) => (/^[-−]?\d{1,15}(\.\d{1,20})?$/.test(text) ? snap(range, Number(text.replace('−', '-'))) : undefined),
    format: String,
  };
}

/** One of a few values, spelled as it prints. */
export function choiceParam<T extends string | number>(choices: readonly T[], initial: T): Param<T> {
  return { initial, parse: (text) => choices.find((choice) => String(choice) === text), format: String };
}

/** On or off, spelled 1 and 0. */
export function flagParam(initial: boolean): Param<boolean> {
  return { initial, parse: (text) => (text === '1' ? true : text === '0' ? false : undefined), format: (value) => (value ? '1' : '0') };
}

/** Several values of one kind, spelled with commas between them; one wrong item, or too few or too many, and the whole stands for nothing. */
export function listParam<T>(item: Param<T>, counts: { readonly min: number; readonly max: number }, initial: readonly T[]): Param<readonly T[]> {
  return {
    initial,
    parse(text) {
      // No more than one item too many is looked at, however long the address is.
      const texts = text === '' ? [] : text.split(',', counts.max + 1);
      const values = texts.map(item.parse).filter((value) => value !== undefined);
      return values.length === texts.length && values.length >= counts.min && values.length <= counts.max ? values : undefined;
    },
    format: (values) => values.map(item.format).join(','),
  };
}

const LAST_SEED = 2 ** 32 - 1;

/** What a random draw starts from: an integer of 32 bits. */
export function seedParam(initial: number): Param<number> {
  return {
    initial,
    parse: (text) => (/^\d{1,10}$/.test(text) && Number(text) <= LAST_SEED ? Number(text) : undefined),
    format: String,
  };
}

/** The seed after another one; the last is followed by 0. */
export function nextSeed(seed: number): number {
  return seed < LAST_SEED ? seed + 1 : 0;
}

/** The state in which every parameter has its initial value. */
export function initialState<State extends object>(params: Params<State>): State {
  return mapParams(params, ({ initial }) => initial);
}

/** A state made from each parameter on its own: the one place where its type has to be asserted. */
export function mapParams<State extends object>(
  params: Params<State>,
  valueOf: <Name extends keyof State & string>(param: Param<State[Name]>, name: Name) => State[Name],
): State {
  const names = Object.keys(params) as (keyof State & string)[];
  return Object.fromEntries(names.map((name) => [name, valueOf(params[name], name)])) as State;
}
