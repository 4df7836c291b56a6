import type { LossKind } from '../shared/trainingSet.ts';
import { surfaceOf, type Place, type Surface } from './model.ts';

const LABELLED: Readonly<Record<LossKind, readonly number[]>> = { ce: [1, 4, 8], mse: [0.05, 0.2, 0.35] };
/** The circle on which the labels stand, in weights, and the places on it that are looked at. */
const RADIUS = 5.2;
const PLACES = 120;

export interface LevelLabel {
  readonly level: number;
  readonly place: Place;
}

/** Where a few isolines are labelled: where they cross a circle, as far from each other as they can be. */
export function levelLabels(kind: LossKind, surface: Surface): LevelLabel[] {
  const height = surfaceOf(kind, surface);
  const on = (i: number): Place => [RADIUS * Math.cos((2 * Math.PI * i) / PLACES), RADIUS * Math.sin((2 * Math.PI * i) / PLACES)];
  const heights = Array.from({ length: PLACES + 1 }, (_, i) => height(...on(i)));
  const found: LevelLabel[] = [];
  for (const level of LABELLED[kind]) {
    const room = ([x, y]: Place): number => Math.min(2 * RADIUS, ...found.map(({ place }) => Math.hypot(place[0] - x, place[1] - y)));
    const places = heights.flatMap((from, i): Place[] => {
      const to = heights[i + 1] ?? from;
      return from < level === to < level ? [] : [on(i + (level - from) / (to - from))];
    });
    const place = places.toSorted((a, b) => room(b) - room(a))[0];
    if (place !== undefined) found.push({ level, place });
  }
  return found;
}
