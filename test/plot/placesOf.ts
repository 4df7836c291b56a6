import type { Point } from '../../src/plot/path.ts';

/** The corners of a path of `M x y` and `l dx dy dx dy …`, read by other means than it was written. */
export function placesOf(d: string): Point[] {
  const places: Point[] = [];
  for (const [, x, y, steps = ''] of d.matchAll(/M(\S+) (\S+?)l([^M]*)/g)) {
    let at: Point = [Number(x), Number(y)];
    places.push(at);
    for (const [, dx, dy] of steps.matchAll(/(\S+) (\S+)/g)) {
      at = [at[0] + Number(dx), at[1] + Number(dy)];
      places.push(at);
    }
  }
  return places;
}
