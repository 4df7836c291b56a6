import fc from 'fast-check';
import { expect, it } from 'vitest';
import { params, type Controls } from '../../src/widgets/loss-gradient/model.ts';
import { readFragment, writeFragment } from '../../src/widgets/shared/address.ts';
import { initialState, snap } from '../../src/widgets/shared/params.ts';

const id = 'fig-loss-gradient';
const initial: Controls = { z: -5, y: 1, sig: false, q: 0 };

it.each<[string, Controls]>([
  ['#fig-loss-gradient', initial],
  ['#fig-loss-gradient?', initial],
  ['#fig-loss-gradient?z=-3.2&y=0&sig=1&q=12', { z: -3.2, y: 0, sig: true, q: 12 }],
  ['#fig-loss-gradient?z=−3', { ...initial, z: -3 }],
  ['#fig-loss-gradient?z=%2D3', { ...initial, z: -3 }],
  ['#fig-loss-gradient?z=99', { ...initial, z: 8 }],
  ['#fig-loss-gradient?z=-99', { ...initial, z: -8 }],
  ['#fig-loss-gradient?z=1.2345', { ...initial, z: 1.2 }],
  ['#fig-loss-gradient?z=-0.04', { ...initial, z: 0 }],
  ['#fig-loss-gradient?z=&y=&sig=', initial],
  ['#fig-loss-gradient?z=NaN&y=2&sig=yes', initial],
  ['#fig-loss-gradient?z=Infinity', initial],
  ['#fig-loss-gradient?z=1e3', initial],
  ['#fig-loss-gradient?z=0x10', initial],
  ['#fig-loss-gradient?unknown=1&__proto__=2&constructor=3', initial],
  ['#fig-loss-gradient?z=%', initial],
  ['#fig-loss-gradient?z=2&z=3', { ...initial, z: 2 }],
  ['#fig-loss-gradient?z=1?2', initial],
])('readFragment reads %s', (fragment, expected) => {
  expect(readFragment(fragment, id, params)).toEqual(expected);
});

it.each(['', '#', '#saturation', '#fig-sampler?z=3', '#fig-loss-gradient-2?z=3', '#?z=3'])('readFragment leaves %j to others', (fragment) => {
  expect(readFragment(fragment, id, params)).toBeUndefined();
});

it.each<[Controls, string]>([
  [initial, '#fig-loss-gradient'],
  [{ ...initial, z: -3.2 }, '#fig-loss-gradient?z=-3.2'],
  [{ z: 0, y: 0, sig: true, q: 3 }, '#fig-loss-gradient?z=0&y=0&sig=1&q=3'],
])('writeFragment writes only what differs: %j', (state, expected) => {
  expect(writeFragment(id, params, state)).toBe(expected);
});

const anyState = fc.record<Controls>({
  z: fc.integer({ min: -80, max: 80 }).map((tenths) => snap({ min: -8, max: 8, step: 0.1 }, tenths / 10)),
  y: fc.constantFrom(0, 1),
  sig: fc.boolean(),
  q: fc.nat(),
});

it('every state survives the way through the address', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(readFragment(writeFragment(id, params, state), id, params)).toEqual(state);
    }),
  );
});

it('no address gives a state outside the controls', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.float().map(String)), fc.string(), (z, rest) => {
      const state = readFragment(`#${id}?z=${z}&${rest}`, id, params);
      expect(Number.isFinite(state?.z)).toBe(true);
      expect(Math.abs(state?.z ?? Number.NaN)).toBeLessThanOrEqual(8);
      expect([0, 1]).toContain(state?.y);
    }),
    { numRuns: 1000 },
  );
});

it('initialState holds what each parameter begins with', () => {
  expect(initialState(params)).toEqual(initial);
});

it.each([
  [-8.04, -8],
  [0.05, 0.1],
  [-7.96, -8],
  [0.3000000000000001, 0.3],
  [1e9, 8],
])('snap moves %d to %d', (value, expected) => {
  expect(snap({ min: -8, max: 8, step: 0.1 }, value)).toBe(expected);
});
