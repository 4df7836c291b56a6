import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFragment, writeFragment } from '../../src/widgets/shared/address.ts';
import { listParam, nextSeed, rangeParam, seedParam, type Params } from '../../src/widgets/shared/params.ts';

const LAST_SEED = 4_294_967_295;
const counts = listParam(rangeParam({ min: 0, max: 30, step: 1 }, 0), { min: 2, max: 6 }, [6, 9, 11]);

describe('listParam', () => {
  it.each<[string, readonly number[] | undefined]>([
    ['6,9,11', [6, 9, 11]],
    ['1,2', [1, 2]],
    ['0,0,0,0,0,0', [0, 0, 0, 0, 0, 0]],
    ['99,-4', [30, 0]],
    ['1.4,−2', [1, 0]],
    ['1', undefined],
    ['1,2,3,4,5,6,7', undefined],
    ['1,2,', undefined],
    [',', undefined],
    ['', undefined],
    ['1,,2', undefined],
    ['1,x', undefined],
    ['1,NaN', undefined],
    ['1 ,2', undefined],
  ])('reads %j', (text, expected) => {
    expect(counts.parse(text)).toEqual(expected);
  });

  it('reads an empty list where one may be empty', () => {
    expect(listParam(seedParam(0), { min: 0, max: 3 }, [1]).parse('')).toEqual([]);
  });

  it('gives up early on an endless list', () => {
    expect(counts.parse('1,'.repeat(200_000))).toBeUndefined();
  });
});

describe('seedParam', () => {
  it.each<[string, number | undefined]>([
    ['0', 0],
    ['7', 7],
    [String(LAST_SEED), LAST_SEED],
    ['007', 7],
    [String(LAST_SEED + 1), undefined],
    ['-1', undefined],
    ['1.5', undefined],
    ['1e3', undefined],
    ['', undefined],
    ['99999999999', undefined],
  ])('reads %j', (text, expected) => {
    expect(seedParam(0).parse(text)).toBe(expected);
  });

  it('has a next one for every seed', () => {
    expect([nextSeed(0), nextSeed(LAST_SEED - 1), nextSeed(LAST_SEED)]).toEqual([1, LAST_SEED, 0]);
  });
});

interface Throws {
  readonly m: readonly number[];
  readonly s: number;
}
const params: Params<Throws> = { m: counts, s: seedParam(1) };

it('the address leaves out a list that holds what it begins with, and keeps every other', () => {
  expect(writeFragment('fig-x', params, { m: [6, 9, 11], s: 1 })).toBe('#fig-x');
  expect(writeFragment('fig-x', params, { m: [6, 9, 12], s: 2 })).toBe('#fig-x?m=6,9,12&s=2');
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 6 }), fc.integer({ min: 0, max: LAST_SEED }), (m, s) => {
      expect(readFragment(writeFragment('fig-x', params, { m, s }), 'fig-x', params)).toEqual({ m, s });
    }),
  );
});
