import { END } from './model.ts';

/** Played, the race moves along the logarithm of the steps: each picture is this much of all steps taken so far ahead. */
const PACE = 0.05;

/** The steps taken after `by` more; the end of the race is {@link END}. From the finished race it sets out anew. */
function after(t: number, by: number, length: number): number {
  const from = t >= length ? 0 : t;
  return from + by >= length ? END : from + by;
}

export function oneStep(t: number, length: number): number {
  return after(t, 1, length);
}

export function played(t: number, length: number): number {
  return after(t, Math.max(1, Math.round(t >= length ? 0 : t * PACE)), length);
}

export function isFinished(t: number, length: number): boolean {
  return t >= length;
}
