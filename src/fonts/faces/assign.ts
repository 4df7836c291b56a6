import { groupBy } from '../groupBy.ts';
import { familyNames } from '../cascade/values.ts';
import type { TextUses } from '../collect.ts';
import { isInRange, type Face } from './faces.ts';
import { matchFace } from './matchFace.ts';

/** Which source of a face has a character: its place in `face.sources`, −1 for none. */
export type SourceOf = (face: Face, code: number) => number;

/** The characters that each face must have. */
export type FaceNeeds = Map<Face, Set<number>>;

export interface Assignment {
  readonly needs: FaceNeeds;
  /** Characters that no face of their list has, with that list. */
  readonly missing: ReadonlyMap<number, string>;
}

/** Characters that show nothing, and so need no glyph. */
const INVISIBLE = /^(?:[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u0020]|\p{Variation_Selector}|\u034f)$/u;

/** Give each character to the faces that a browser would take it from. */
export function assign(uses: TextUses, faces: readonly Face[], sourceOf: SourceOf): Assignment {
  const families = groupBy(faces, (face) => face.family);
  const needs: FaceNeeds = new Map();
  const missing = new Map<number, string>();
  for (const [{ families: lists, weights, styles }, characters] of uses) {
    for (const list of lists) {
      const ours = familyNames(list).flatMap((name) => families.get(name) ?? []);
      const names = [...new Set(ours.map(({ family }) => family))];
      for (const weight of weights) {
        for (const style of styles) {
          const chain = names.map((name) => matchFace(families.get(name) ?? [], weight, style)).filter((face) => face !== undefined);
          for (const code of characters) {
            const face = chain.find((candidate) => isInRange(code, candidate.range) && sourceOf(candidate, code) >= 0);
            if (face !== undefined) needs.set(face, (needs.get(face) ?? new Set()).add(code));
            else if (!INVISIBLE.test(String.fromCodePoint(code))) missing.set(code, list);
          }
        }
      }
    }
  }
  return { needs, missing };
}
