import type { FaceNeeds } from './faces/assign.ts';
import type { Face } from './faces/faces.ts';

const codes = (text: string): number[] => Array.from(text, (character) => character.codePointAt(0) ?? 0);

/** The marks of Chinese text, which scripts write as well as authors. */
const CHINESE_MARKS = codes('　、。〈〉《》「」『』【】（）！，：；？“”‘’…—·～');
const LATIN = [...Array.from({ length: 0x7f - 0x20 }, (_, i) => 0x20 + i), ...codes('\u00a0·×°–—‘’“”…−±')];
/** What a live equation may show in the place of a number. */
const NUMBERS = codes('0123456789.,+−-×<>=≈∞% ');
/** Trimming works between characters of one file, so every mark that takes part in it stays in the shared one. */
const MARK = /[\p{P}\p{S}\u3000]/u;

/** A page that uses less than this part of a shared file gets a file of its own instead. */
const WORTH_SHARING = 0.4;

/** The characters of a face, shared out to files: those that many pages load, and those of one page. */
export interface FaceParts {
  readonly shared: ReadonlySet<number>;
  /** For each page that uses the face: whether it loads the shared file, and what it needs besides. */
  readonly pages: ReadonlyMap<string, { readonly usesShared: boolean; readonly own: ReadonlySet<number> }>;
}

/** Faces that are cut from the same outlines share their files: `Serif Latin` and `Serif Latin zh` differ in their range only. */
export const outlinesOf = (face: Face): string => face.sources[0] ?? face.id;

/** Characters that a face has even where no page shows them yet, since a script may write them. */
export function always(face: Face): readonly number[] {
  if (face.weight !== 400 || face.style !== 'normal') return [];
  if (face.script === 'han') return CHINESE_MARKS;
  if (face.script === 'latin') return LATIN;
  return face.family === 'KaTeX_Main' ? NUMBERS : [];
}

/** Each page's characters in the faces of one set of outlines. */
export function needsOfOutlines(outlines: readonly Face[], pages: ReadonlyMap<string, FaceNeeds>): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const [page, needs] of pages) {
    const characters = new Set<number>();
    for (const face of outlines) for (const code of needs.get(face) ?? []) characters.add(code);
    if (characters.size > 0) found.set(page, characters);
  }
  return found;
}

/**
 * Share the characters of a face out to files.
 *
 * @param quorum a Han character is shared when at least this part of the pages that load the shared file use it
 */
export function cutParts(face: Face, needs: ReadonlyMap<string, ReadonlySet<number>>, has: (code: number) => boolean, quorum: number): FaceParts {
  const obliged = always(face).filter(has);
  // Pages of the other language use a handful of Han characters; they have no say in what is shared.
  const largest = Math.max(0, ...[...needs.values()].map((characters) => characters.size));
  const voters = [...needs.values()].filter((characters) => characters.size >= WORTH_SHARING * largest);
  const counts = new Map<number, number>();
  for (const characters of voters) for (const code of characters) counts.set(code, (counts.get(code) ?? 0) + 1);
  const least = face.script === 'han' ? Math.max(2, quorum * voters.length) : 1;
  const isShared = ([code, count]: [number, number]) => count >= least || MARK.test(String.fromCodePoint(code));
  const shared = new Set([...obliged, ...[...counts].filter(isShared).map(([code]) => code)]);
  const pages = new Map(
    [...needs].map(([page, characters]) => {
      const usesShared = obliged.length > 0 && face.script !== 'han' ? true : [...characters].filter((code) => shared.has(code)).length >= WORTH_SHARING * shared.size;
      return [page, { usesShared, own: usesShared ? new Set([...characters].filter((code) => !shared.has(code))) : characters }] as const;
    }),
  );
  return { shared, pages };
}
