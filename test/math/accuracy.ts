import * as math from '../../src/math/index.ts';
import type { Case } from './tables.ts';

/** The worst errors of one function on the cases of one tag. */
export interface Worst {
  readonly tag: string;
  readonly cases: number;
  /** In units of the last place of the larger of |value| and the case's scale. */
  readonly ulp: number;
  readonly relative: number;
  /** Relative, divided by 1 + |log value|: fair for a probability that comes out of exp. */
  readonly perLog: number;
  /** Cases that had to be exact and were not, as text. */
  readonly wrong: readonly string[];
}

const float = new Float64Array(1);
const bits = new BigInt64Array(float.buffer);

/** The distance from |x| to the next larger float64. */
export function ulp(x: number): number {
  float[0] = Math.abs(x);
  bits[0] = (bits[0] as bigint) + 1n;
  return (float[0] as number) - Math.abs(x);
}

/** All numbers in a number, list, matrix or record of these, in order. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** The function that a table's name stands for. */
export function functionOf(name: string): (...args: readonly unknown[]) => unknown {
  const [namespace = '', member = ''] = name.split('.');
  const found = (math as unknown as Record<string, Record<string, unknown>>)[namespace]?.[member];
  if (typeof found !== 'function') throw new Error(`the package has no ${name}`);
  return found as (...args: readonly unknown[]) => unknown;
}

/** The worst errors of a function, tag by tag. */
export function measure(name: string, cases: readonly Case[]): Worst[] {
  const compute = functionOf(name);
  return [...new Set(cases.map(({ tag }) => tag))].map((tag) => {
    const ofTag = cases.filter((one) => one.tag === tag);
    const worst = { tag, cases: ofTag.length, ulp: 0, relative: 0, perLog: 0, wrong: [] as string[] };
    for (const { args, value, scale = 0 } of ofTag) {
      const wanted = numbersIn(value);
      const got = numbersIn(compute(...args));
      const sameLength = got.length === wanted.length;
      for (const [i, want] of wanted.entries()) {
        const have = sameLength ? (got[i] as number) : NaN;
        if (Object.is(have, want) || have === want) continue;
        const error = Math.abs(have - want);
        const relative = error / Math.max(Math.abs(want), scale);
        const mustBeExact = tag === 'edge' || !Number.isFinite(want) || !sameLength;
        if (!(error < Infinity) || (mustBeExact && relative > 1e-12)) {
          worst.wrong.push(`${name}(${JSON.stringify(args)}) is ${have}, not ${want}`);
        } else if (tag !== 'subnormal' && Math.max(Math.abs(want), scale) >= 2 ** -1022) {
          worst.ulp = Math.max(worst.ulp, error / ulp(Math.max(Math.abs(want), scale)));
          worst.relative = Math.max(worst.relative, relative);
          worst.perLog = Math.max(worst.perLog, relative / (1 + Math.abs(Math.log(want))));
        } else if (error > 4 * 2 ** -1074) {
          worst.wrong.push(`${name}(${JSON.stringify(args)}) is ${have}, not ${want}: below the normal range`);
        }
      }
    }
    return worst;
  });
}
