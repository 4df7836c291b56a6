import fc from 'fast-check';
import type { Param } from '../../../src/widgets/shared/params.ts';
import type { PlacedFigure } from './placed.ts';

/** The same states and the same junk in every run. */
const SEED = 20_240_229;
const TRIES = 400;

const decimal = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.constantFrom(1, 10, 100)).map(([digits, by]) => String(digits / by));
const numbers = fc.array(decimal, { minLength: 1, maxLength: 8 }).map((items) => items.join(','));

/** Texts that stand for values of a parameter: what it begins with in other orders, numbers, and the choices that the figure names. */
function textsFor<T>(param: Param<T>, choices: readonly string[]): string[] {
  const initial = param.format(param.initial);
  const reordered = fc.shuffledSubarray(initial.split(','), { minLength: initial.split(',').length }).map((items) => items.join(','));
  const words = fc.constantFrom(initial, '0', '1', ...choices);
  const texts = fc.sample(fc.oneof(words, reordered, decimal, numbers), { numRuns: TRIES, seed: SEED });
  const values = texts.map((text) => param.parse(text)).filter((value) => value !== undefined);
  return [...new Set(values.map((value) => param.format(value)))];
}

/** Fragments of valid states, drawn at random from what the figure's parameters take. */
export function validFragments({ id, params }: PlacedFigure, choices: readonly string[], count: number): string[] {
  const parts = Object.entries(params).map(([name, param]) => fc.constantFrom(...textsFor(param, choices)).map((text) => `${name}=${text}`));
  return fc.sample(fc.tuple(...parts), { numRuns: count, seed: SEED }).map((pairs) => `#${id}?${pairs.join('&')}`);
}

const junk = fc.oneof(
  fc.constantFrom('', 'NaN', '-NaN', 'Infinity', '-Infinity', 'undefined', 'null', '1e999', '-1e999', '1e-999', '0x10', '--1', '1.', '.5', '-0', '−1', ' 1', '1 ', '٣', '%', '%00', '%zz', '%2D3', '%E4%B8', '[object Object]', '__proto__'),
  fc.constantFrom('9'.repeat(400), '-'.repeat(300), '1,'.repeat(5000), ',,,,', 'NaN,NaN,NaN', '1e999,1', '-1,-2,-3', '0,0,0', '0,0,0,0,0,0', '99999999999999999999', '4294967296'),
  fc.double().map(String),
  fc.integer().map(String),
  fc.array(fc.oneof(fc.double().map(String), fc.integer().map(String), fc.string({ maxLength: 3 })), { maxLength: 9 }).map((items) => items.join(',')),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => encodeURIComponent(text.toWellFormed())),
  fc.string({ maxLength: 12 }).map((text) => text.replaceAll(/\s/g, '')),
);

/** Fragments that begin with the figure's id and go on with anything. */
export function junkFragments({ id, params }: PlacedFigure, count: number): string[] {
  const name = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...Object.keys(params)) }, { weight: 1, arbitrary: fc.constantFrom('unknown', '__proto__', 'constructor', 'toString', '', '%') });
  const pair = fc.tuple(name, junk).map(([key, text]) => `${key}=${text}`);
  const query = fc.array(pair, { minLength: 1, maxLength: 5 }).map((pairs) => pairs.join('&'));
  return fc.sample(query, { numRuns: count, seed: SEED }).map((text) => `#${id}?${text}`);
}
