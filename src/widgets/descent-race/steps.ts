import type { Interval } from '../../plot/scale.ts';

/** Where a number of steps stands on the axis of steps: logarithmic, and with a place for the start. */
export function onAxis(step: number): number {
  return Math.log10(1 + step);
}

/** The number of steps at a place on the axis. */
export function stepAt(place: number): number {
  return Math.round(10 ** Math.max(place, 0) - 1);
}

/** The axis of a race: to the next power of ten, 100 at least; as far as `fixed` where that is given. */
export function stepsInterval(length: number, fixed?: number): Interval {
  return [0, onAxis(fixed ?? 10 ** Math.max(2, Math.ceil(Math.log10(length))))];
}

/** 0 and the powers of ten on the axis. */
export function stepTicks([, high]: Interval): number[] {
  const powers = Array.from({ length: 6 }, (_, i) => 10 ** i);
  return [0, ...powers.filter((power) => onAxis(power) <= high)];
}

/** Between two neighbors of {@link spreadSteps}, far out. */
const GROWTH = 1.04;

/** Numbers of steps from 0 to `last`, both included: every one at first, then about evenly on the axis. */
export function spreadSteps(last: number): number[] {
  const steps: number[] = [];
  for (let step = 0; step < last; step = Math.max(step + 1, Math.round(step * GROWTH))) steps.push(step);
  return [...steps, last];
}
