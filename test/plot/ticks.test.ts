import { expect, it } from 'vitest';
import { decimalsOf, niceStep, roundTo, ticks } from '../../src/plot/ticks.ts';

it.each([
  [[-8, 8], 4, [-8, -4, 0, 4, 8]],
  [[0, 1], 0.25, [0, 0.25, 0.5, 0.75, 1]],
  [[0, 0.3], 0.1, [0, 0.1, 0.2, 0.3]],
  [[-0.25, 0.25], 0.1, [-0.2, -0.1, 0, 0.1, 0.2]],
  [[3, 7], 10, []],
] as const)('ticks in %j every %d', (interval, step, expected) => {
  expect(ticks(interval, step)).toEqual(expected);
});

it('ticks never gives a negative zero', () => {
  expect(Object.is(ticks([-1, 1], 0.5)[2], 0)).toBe(true);
});

it.each([
  [() => ticks([0, 1], 0), 'ticks: step must be positive and finite, got 0'],
  [() => ticks([0, 1], Number.NaN), 'ticks: step must be positive and finite, got NaN'],
  [() => ticks([1, 0], 1), 'ticks: the interval must have low < high, got [1, 0]'],
  [() => niceStep([1, 1], 5), 'niceStep: the interval must have low < high, got [1, 1]'],
  [() => niceStep([0, 1], 0), 'niceStep: at least one piece is needed, got 0'],
])('refuses %s', (act, message) => {
  expect(act).toThrow(new RangeError(message));
});

it.each([
  [[0, 8], 4, 2],
  [[0, 1], 10, 0.1],
  [[0, 1], 9, 0.2],
  [[-300, 1200], 5, 500],
  [[0, 0.003], 3, 0.001],
] as const)('niceStep of %j in at most %d pieces', (interval, most, expected) => {
  expect(niceStep(interval, most)).toBe(expected);
});

it('decimalsOf reads a step as it is written', () => {
  expect([5, 0.1, 0.25, 1e-7, 2.5e-8, 1e21].map(decimalsOf)).toEqual([0, 1, 2, 7, 9, 0]);
});

it('roundTo gives the float64 nearest to the decimal', () => {
  expect([roundTo(-7.8999999999999995, 1), Object.is(roundTo(-0.04, 1), 0)]).toEqual([-7.9, true]);
});
