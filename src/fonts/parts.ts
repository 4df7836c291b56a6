import type { PageNeeds } from './collectPages.ts';
import type { Face } from './faces/faces.ts';

const codes = (text: string): number[] => Array.from(text, (character) => character.codePointAt(0) ?? 0);

/** The marks of Chinese text, which scripts write as well as authors. */
const CHINESE_MARKS = codes('　、。〈〉《》「」『』【】（）！，：；？“”‘’…—·～');
const SIGNS = codes(' !"#%&\'()*+,-./0123456789:;<=>?[]\u00a0·×°–—‘’“”…−±');
/** What a live equation may show in the place of a number. */
const NUMBERS = codes('0123456789.,+−-×<>=≈∞% ');
/** Trimming works between characters of one file, so every mark that takes part in it stays in the shared one. */
const MARK = /[\p{P}\p{S}\u3000]/u;

/** A page that uses less than this part of a shared file gets a file of its own instead. */
const WORTH_SHARING = 0.7;
/** The same for a face that is shared whole: as far as that, the pages of the other language have come by chance. */
const WORTH_SHARING_WHOLE = 0.8;
/** A page that uses less than this part of what the upper quarter of the pages use has no say in what is common. */
const HAS_A_SAY = 0.4;

/** What a page's files of one set of outlines hold. */
export interface PageParts {
  /** Whether it loads the file that pages share. */
  readonly usesShared: boolean;
  /** Needed besides when the page opens. */
  readonly own: ReadonlySet<number>;
  /** Needed when the reader comes to it: in a wider window, in print, in another state of a figure. */
  readonly later: ReadonlySet<number>;
  /** Needed besides when it shows a preview of another page. */
  readonly previews: ReadonlySet<number>;
}

export interface FaceParts {
  readonly shared: ReadonlySet<number>;
  readonly pages: ReadonlyMap<string, PageParts>;
}

/** Faces that are cut from the same outlines share their files: `Serif Latin` and `Serif Latin zh` differ in their range only. */
export const outlinesOf = (face: Face): string => face.sources[0] ?? face.id;

/** Characters that a face has even where no page shows them yet, since a script may write them. */
export function always(face: Face): readonly number[] {
  if (face.weight !== 400 || face.style !== 'normal') return [];
  if (face.script === 'han') return CHINESE_MARKS;
  // Scripts write into figures, which are set in sans; their words are collected, their numbers can not be.
  if (face.family.startsWith('Sans Latin')) return SIGNS;
  return face.family === 'KaTeX_Main' ? NUMBERS : [];
}

/** The characters that a page needs of one set of outlines. */
export interface OutlineNeeds {
  readonly all: ReadonlySet<number>;
  readonly first: ReadonlySet<number>;
  readonly previews?: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

function union(outlines: readonly Face[], needs: PageNeeds[keyof PageNeeds]): Set<number> {
  return new Set(outlines.flatMap((face) => [...(needs.get(face) ?? [])]));
}

/** Each page's characters in the faces of one set of outlines. */
export function needsOfOutlines(outlines: readonly Face[], pages: ReadonlyMap<string, PageNeeds>): Map<string, OutlineNeeds> {
  const found = new Map<string, OutlineNeeds>();
  for (const [page, needs] of pages) {
    const all = union(outlines, needs.all);
    const previews = union(outlines, needs.previews);
    if (all.size + previews.size > 0) found.set(page, { all, first: union(outlines, needs.first), previews });
  }
  return found;
}

const without = (from: Iterable<number>, ...taken: readonly ReadonlySet<number>[]): Set<number> =>
  new Set([...from].filter((code) => !taken.some((set) => set.has(code))));

function countPages(voters: readonly ReadonlySet<number>[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const characters of voters) for (const code of characters) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/**
 * Share the characters of a Latin or mathematical face out: to one file, except for pages that show little of it.
 * A kerned pair must not be torn apart, so there is nothing besides.
 */
export function cutWhole(face: Face, needs: ReadonlyMap<string, OutlineNeeds>, has: (code: number) => boolean): FaceParts {
  const obliged = always(face).filter(has);
  const shared = new Set([...obliged, ...[...needs.values()].flatMap(({ all }) => [...all])]);
  const pages = [...needs].map(([page, { all, previews = NONE }]): [string, PageParts] => {
    const usesShared = face.script === 'math' || all.size >= WORTH_SHARING_WHOLE * shared.size;
    const own = usesShared || all.size === 0 ? NONE : new Set([...all, ...obliged]);
    return [page, { usesShared, own, later: NONE, previews: without(previews, own, usesShared ? shared : NONE) }];
  });
  return { shared, pages: new Map(pages) };
}

/**
 * Share the characters of a Han face out: to a file of those that pages have in common, and files of what one page
 * needs at once and later.
 *
 * @param quorum a character is common when at least this part of the pages shows it at once
 */
export function cutHan(face: Face, needs: ReadonlyMap<string, OutlineNeeds>, has: (code: number) => boolean, quorum: number): FaceParts {
  // Pages of the other language use a handful of Han characters.
  const sizes = [...needs.values()].map(({ first }) => first.size).toSorted((a, b) => b - a);
  const usual = sizes[Math.floor(sizes.length / 4)] ?? 0;
  const voters = [...needs.values()].filter(({ first }) => first.size >= HAS_A_SAY * usual);
  const least = Math.max(2, quorum * voters.length);
  const common = [...countPages(voters.map(({ first }) => first))].filter(([, count]) => count >= least).map(([code]) => code);
  const marks = voters.flatMap(({ all }) => [...all].filter((code) => MARK.test(String.fromCodePoint(code))));
  const shared = new Set([...always(face).filter(has), ...common, ...marks]);
  const pages = [...needs].map(([page, { all, first, previews = NONE }]): [string, PageParts] => {
    const usesShared = [...first].filter((code) => shared.has(code)).length >= WORTH_SHARING * shared.size;
    const own = usesShared ? without(first, shared) : first;
    const later = usesShared ? without(all, shared, own) : without(all, own);
    return [page, { usesShared, own, later, previews: without(previews, own, later, usesShared ? shared : NONE) }];
  });
  return { shared, pages: new Map(pages) };
}
