import { expect, it } from 'vitest';
import { boxesMeet, frame } from '../../src/plot/frame.ts';
import { linearScale } from '../../src/plot/scale.ts';

it('linearScale maps the ends of its domain onto its pixels, upward too', () => {
  const up = linearScale([0, 8], 192, 14);
  expect([0, 4, 8].map(up.toPx)).toEqual([192, 103, 14]);
  expect([192, 103, 14].map(up.toValue)).toEqual([0, 4, 8]);
});

it.each([
  [[1, 1], 'linearScale: the domain must be finite with low < high, got [1, 1]'],
  [[2, 1], 'linearScale: the domain must be finite with low < high, got [2, 1]'],
  [[0, Number.NaN], 'linearScale: the domain must be finite with low < high, got [0, NaN]'],
  [[0, Number.POSITIVE_INFINITY], 'linearScale: the domain must be finite with low < high, got [0, Infinity]'],
] as const)('linearScale refuses the domain %j', (domain, message) => {
  expect(() => linearScale(domain, 0, 100)).toThrow(new RangeError(message));
});

it('linearScale refuses an axis without length', () => {
  expect(() => linearScale([0, 1], 5, 5)).toThrow(new RangeError('linearScale: the pixels must be finite and differ, got 5 and 5'));
});

it('frame puts the lower end of y at its bottom', () => {
  const panel = frame({ left: 36, top: 14, width: 570, height: 178 }, [-8, 8], [0, 8]);
  expect([panel.right, panel.bottom]).toEqual([606, 192]);
  expect([panel.x.toPx(-8), panel.x.toPx(0), panel.y.toPx(0), panel.y.toPx(8)]).toEqual([36, 321, 192, 14]);
});

it.each([
  ['apart', { left: 11, top: 0, width: 5, height: 5 }, false],
  ['touching', { left: 10, top: 0, width: 5, height: 5 }, true],
  ['inside', { left: 2, top: 2, width: 1, height: 1 }, true],
  ['below', { left: 0, top: 10.5, width: 5, height: 5 }, false],
])('boxesMeet tells a box %s', (_, other, meets) => {
  expect(boxesMeet({ left: 0, top: 0, width: 10, height: 10 }, other)).toBe(meets);
});
