import { describe, expect, it } from 'vitest';
import { numberTex } from '../../src/facts/fact.ts';

describe('numberTex', () => {
  it.each([
    [-0.99330714907, { decimals: 4 }, '-0.9933'],
    [22028.4657, { decimals: 2 }, '22{,}028.47'],
    [3011, { decimals: 0 }, '3011'],
    [1234567, { decimals: 0 }, '1{,}234{,}567'],
    [4.539785e-5, { scientific: 3 }, '4.540\\times10^{-5}'],
    [4.539785e-5, { significant: 3 }, '0.0000454'],
    [8.533e-17, { significant: 4 }, '8.533\\times10^{-17}'],
    [-0.00001, { decimals: 2 }, '0.00'],
    [-Infinity, { decimals: 2 }, '-\\infty'],
  ] as const)('writes %d with %o as %s', (value, format, expected) => expect(numberTex(value, format)).toBe(expected));

  it('refuses NaN', () => expect(() => numberTex(Number.NaN, { decimals: 1 })).toThrow(RangeError));
});
