import type { FaceNeeds } from '../faces/assign.ts';
import { faces, type CodeRange, type Face } from '../faces/faces.ts';
import type { FontFile } from '../cutSite.ts';
import type { FittedStandIn } from '../faces/standIns.ts';
import { fontFace, standInFace } from './fontFace.ts';

function intersect(a: readonly CodeRange[] | undefined, b: readonly CodeRange[] | undefined): readonly CodeRange[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.flatMap(([first, last]) =>
    b.flatMap(([from, to]): CodeRange[] => (Math.max(first, from) <= Math.min(last, to) ? [[Math.max(first, from), Math.min(last, to)]] : [])),
  );
}

function rulesOf(face: Face, weight: number, files: readonly FontFile[], addressOf: (file: FontFile) => string): string[] {
  return files.flatMap((file) => {
    const range = intersect(face.range, file.range);
    return range?.length === 0 ? [] : [fontFace(face, weight, addressOf(file), range)];
  });
}

// A machine's faces have more than ours: an arrow, say, which is to come from a later face of the list.
const STAND_IN_RANGE: readonly CodeRange[] = [[0x20, 0x17f], [0x391, 0x3c9], [0x2010, 0x2027], [0x2212, 0x2212]];

export interface FaceFiles {
  readonly filesOf: (face: Face) => readonly FontFile[];
  readonly addressOf: (face: Face, file: FontFile) => string;
  readonly standInsOf: (face: Face) => readonly FittedStandIn[];
  /** The rules come after those of a page, and would stand before its bold files: they give no regular glyphs for bold ones. */
  readonly afterOthers?: boolean;
}

/** The `@font-face` rules of a page: the faces that it uses, and no others. */
export function pageFontFaces(needs: FaceNeeds, { filesOf, addressOf, standInsOf, afterOthers = false }: FaceFiles): string {
  const isUsed = (face: Face) => (needs.get(face)?.size ?? 0) > 0;
  const rules = faces.filter(isUsed).flatMap((face) => {
    // A script may write a character that the bold file of the page lacks: the regular one then has it, and no system font.
    const regular = !afterOthers && face.script === 'han' && face.weight !== 400 ? faces.find(({ family, weight }) => family === face.family && weight === 400) : undefined;
    return [
      ...standInsOf(face).map((fitted) => standInFace(face, face.weight, fitted, intersect(fitted.range ?? STAND_IN_RANGE, face.range) ?? STAND_IN_RANGE)),
      ...(regular !== undefined && isUsed(regular) ? rulesOf(regular, face.weight, filesOf(regular), (file) => addressOf(regular, file)) : []),
      ...rulesOf(face, face.weight, filesOf(face), (file) => addressOf(face, file)),
    ];
  });
  return rules.join('');
}
