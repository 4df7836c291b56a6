import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread, textBox, textWidthPx } from '../../src/plot/labels.ts';
import { mathRuns, plainLabel } from '../../src/plot/mathRuns.ts';

it.each([
  ['far apart', [10, 80], [10, 80]],
  ['too near', [50, 54], [44, 60]],
  ['at the same height', [50, 50], [42, 58]],
  ['in falling order', [54, 50], [60, 44]],
  ['at the upper edge', [-20, 3], [0, 16]],
  ['at the lower edge', [98, 99], [84, 100]],
  ['three on a heap', [50, 50, 50], [34, 50, 66]],
  ['none', [], []],
])('spread moves labels %s', (_, wanted, expected) => {
  expect(spread(wanted, 16, 0, 100)).toEqual(expected);
});

it('spread shares a room that is too small', () => {
  expect(spread([5, 5, 5], 16, 0, 10)).toEqual([0, 5, 10]);
});

it('spread keeps every gap, the order and the room, whatever is wanted', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { maxLength: 6 }), (wanted) => {
      const placed = spread(wanted, 10, 0, 100);
      const order = wanted.map((_, i) => i).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
      for (const [rank, i] of order.entries()) {
        expect(placed[i]).toBeGreaterThanOrEqual(-1e-9);
        expect(placed[i]).toBeLessThanOrEqual(100 + 1e-9);
        if (rank > 0) expect((placed[i] ?? 0) - (placed[order[rank - 1] ?? 0] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-9);
      }
    }),
  );
});

it('spread refuses a room without height', () => {
  expect(() => spread([1], 10, 5, 5)).toThrow(new RangeError('spread: the room must have low < high, got [5, 5]'));
});

it('textWidthPx takes a Han character for one em', () => {
  expect(textWidthPx('交叉熵', 10)).toBe(30);
  expect(textWidthPx('MSE', 10)).toBeCloseTo(16.8);
});

it('textBox stands on its baseline, to the side of its anchor', () => {
  expect(textBox('熵', { x: 50, y: 20, anchor: 'start' }, 10)).toEqual({ left: 50, top: 10, width: 10, height: 12.5 });
  expect(textBox('熵', { x: 50, y: 20, anchor: 'end' }, 10).left).toBe(40);
});

it('mathRuns cuts a label at its asterisks', () => {
  expect(mathRuns('损失*L*')).toEqual([{ text: '损失', italic: false }, { text: 'L', italic: true }]);
  expect(plainLabel('*σ*′(*z*)')).toBe('σ′(z)');
});

it('mathRuns lowers an index: digits upright, letters slanted', () => {
  expect(mathRuns('logit *z_1* + *c*')).toEqual([
    { text: 'logit ', italic: false },
    { text: 'z', italic: true },
    { text: '1', italic: false, lowered: true },
    { text: ' + ', italic: false },
    { text: 'c', italic: true },
  ]);
  expect(mathRuns('*p_k*')[1]).toEqual({ text: 'k', italic: true, lowered: true });
  expect(plainLabel('*z_1* = 2')).toBe('z1 = 2');
});

it('mathRuns refuses an asterisk without a partner', () => {
  expect(() => mathRuns('a*b')).toThrow(new RangeError('mathRuns: an asterisk has no partner in "a*b"'));
});
