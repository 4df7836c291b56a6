import type { FontStyle } from '../cascade/values.ts';
import type { Face } from './faces.ts';

/** How far a face's weight is from the wanted one, in the order of the font matching of CSS Fonts 4. */
function distance(weight: number, wanted: number): number {
  const FAR = 2000;
  if (wanted >= 400 && wanted <= 500) {
    if (weight >= wanted && weight <= 500) return weight - wanted;
    return weight < wanted ? FAR + wanted - weight : 2 * FAR + weight;
  }
  if (wanted < 400) return weight <= wanted ? wanted - weight : FAR + weight;
  return weight >= wanted ? weight - wanted : FAR + wanted - weight;
}

/** The face of a family that a browser takes for a weight and a style. */
export function matchFace(family: readonly Face[], wanted: number, style: FontStyle): Face | undefined {
  const sameStyle = family.filter((face) => face.style === style);
  const candidates = sameStyle.length > 0 ? sameStyle : family;
  return candidates.toSorted((a, b) => distance(a.weight, wanted) - distance(b.weight, wanted))[0];
}
