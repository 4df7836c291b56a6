import { expect } from 'vitest';
import fc from 'fast-check';

/** The check of one numbered equation; throws where its two sides part. */
export type Equations = Readonly<Record<string, () => void>>;

/** Some dozen roundings. */
export const ROUNDING = 1e-13;
/** Of a slope by finite differences. */
export const SLOPE = 1e-9;

/** Runs the check at a hundred random points, the same ones each time. */
export function atRandom<T>(points: fc.Arbitrary<T>, check: (point: T) => unknown): void {
  fc.assert(fc.property(points, (point) => void check(point)), { numRuns: 100, seed: 20_240_607 });
}

/** |left − right| ≤ tolerance · max(|left|, |right|, size). */
export function expectEqual(left: number, right: number, size = 0, tolerance = ROUNDING): void {
  const scale = Math.max(Math.abs(left), Math.abs(right), size);
  if (left !== right) expect(Math.abs(left - right), `${left} against ${right}`).toBeLessThanOrEqual(tolerance * scale);
}

/** The number to the digits in which the page of corrections states it. */
export function expectDigits(value: number, stated: string): void {
  const digits = stated.replace(/e.*/, '').replaceAll(/[-.]/g, '').replace(/^0+/, '').length;
  expect(value.toPrecision(digits)).toBe(Number(stated).toPrecision(digits));
}

export const sum = (xs: readonly number[]): number => xs.reduce((total, x) => total + x, 0);
export const product = (xs: readonly number[]): number => xs.reduce((total, x) => total * x, 1);
export const dot = (a: readonly number[], b: readonly number[]): number => sum(a.map((x, i) => x * (b[i] as number)));
