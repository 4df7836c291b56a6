import { expect, it } from 'vitest';
import { fill } from '../../src/widgets/shared/fill.ts';
import { formatNumber, formatRatio, printed } from '../../src/widgets/shared/formatNumber.ts';

it.each([
  [-0.99330714907, 4, '−0.9933'],
  [0, 4, '0.0000'],
  [-0, 1, '0.0'],
  [0.00005, 4, '0.0001'],
  [0.0000499, 4, '<0.0001'],
  [-0.0000499, 4, '>−0.0001'],
  [0.0004, 3, '<0.001'],
  [9999.4, 0, '9999'],
  [10000, 0, '10,000'],
  [-1234567.891, 2, '−1,234,567.89'],
  [Number.POSITIVE_INFINITY, 3, '∞'],
  [Number.NEGATIVE_INFINITY, 3, '−∞'],
])('formatNumber writes %d with %d decimals as %s', (value, decimals, expected) => {
  expect(formatNumber(value, decimals)).toBe(expected);
});

it('printed keeps relation and digits apart', () => {
  expect(printed(-1e-7, 4)).toEqual({ relation: '>', digits: '−0.0001' });
  expect(printed(0.5, 4)).toEqual({ relation: '=', digits: '0.5000' });
});

it('formatNumber refuses NaN', () => {
  expect(() => formatNumber(Number.NaN, 4)).toThrow(new RangeError('printed: the value is NaN; a readout needs a number'));
});

it.each([
  [150.42, '150'],
  [99.96, '100'],
  [99.94, '99.9'],
  [4, '4.0'],
  [2982.96, '2983'],
])('formatRatio writes %d as %s', (value, expected) => {
  expect(formatRatio(value)).toBe(expected);
});

it('fill puts values into a sentence and names the one that is missing', () => {
  expect(fill('z = {z}，{z}', { z: '−5.0' })).toBe('z = −5.0，−5.0');
  expect(fill('{x:、}|{x:, }|{y:、}', { x: ['1', '2'], y: '3' })).toBe('1、2|1, 2|3');
  expect(fill('{n} {n|throw|throws}, {m} {m|throw|throws}', { n: '1', m: '12' })).toBe('1 throw, 12 throws');
  expect(() => fill('{x}', { x: ['1', '2'] })).toThrow('no value or comma for {x}');
  expect(() => fill('p = {p}', { z: '1' })).toThrow(new RangeError('fill: no value or comma for {p} in "p = {p}"'));
});
