import { groupBy } from './groupBy.ts';
import type { FaceNeeds } from './faces/assign.ts';
import { faces, type Face } from './faces/faces.ts';
import type { Sources } from './files/sources.ts';
import { cutFont } from './files/subset.ts';
import { rangesOf } from './output/fontFace.ts';
import { always, cutParts, needsOfOutlines, outlinesOf, type FaceParts } from './parts.ts';
import type { CodeRange } from './faces/faces.ts';

/** A font file to be written, for the faces of one set of outlines. */
export interface FontFile {
  readonly bytes: Buffer;
  readonly characters: ReadonlySet<number>;
  /** Set where the file has a few signs only, that nothing else should load it for. */
  readonly range?: readonly CodeRange[];
  /** Whether other pages load it too. */
  readonly shared: boolean;
}

/** Font files of each page by outlines, the weakest first: where two have a character, a browser takes the later. */
export type SiteFonts = Map<string, Map<string, FontFile[]>>;

/** A Han character is shared when this part of the Chinese pages has it: measured, see test/site/budget.test.ts. */
const QUORUM = 0.5;

async function cutFiles(cache: string, face: Face, sources: Sources, characters: ReadonlySet<number>, shared: boolean): Promise<FontFile[]> {
  const bySource = groupBy(characters, (code) => sources.sourceOf(face, code));
  const files: FontFile[] = [];
  for (const [index, codes] of [...bySource].toSorted(([a], [b]) => a - b)) {
    const specifier = face.sources[index];
    if (specifier === undefined) continue;
    const bytes = await cutFont(cache, face, sources.get(specifier), codes);
    files.push({ bytes, characters: new Set(codes), shared, ...(index > 0 ? { range: rangesOf(codes) } : {}) });
  }
  return files;
}

async function cutOutlines(cache: string, face: Face, sources: Sources, parts: FaceParts): Promise<Map<string, FontFile[]>> {
  const shared = await cutFiles(cache, face, sources, parts.shared, true);
  const obliged = always(face).filter((code) => sources.sourceOf(face, code) >= 0);
  const found = new Map<string, FontFile[]>();
  for (const [page, { usesShared, own }] of parts.pages) {
    const rest = usesShared ? own : new Set([...own, ...(face.script === 'han' ? [] : obliged)]);
    const files = rest.size === 0 ? [] : await cutFiles(cache, face, sources, rest, false);
    found.set(page, usesShared ? [...shared, ...files] : files);
  }
  return found;
}

/** Cut every font file of the site. */
export async function cutSite(cache: string, needs: ReadonlyMap<string, FaceNeeds>, sources: Sources): Promise<SiteFonts> {
  const fonts: SiteFonts = new Map();
  for (const [outlines, group] of groupBy(faces, outlinesOf)) {
    const [face] = group;
    const wanted = needsOfOutlines(group, needs);
    if (face === undefined || wanted.size === 0) continue;
    const parts = cutParts(face, wanted, (code) => sources.sourceOf(face, code) >= 0, QUORUM);
    for (const [page, files] of await cutOutlines(cache, face, sources, parts)) {
      fonts.set(page, (fonts.get(page) ?? new Map<string, FontFile[]>()).set(outlines, files));
    }
  }
  return fonts;
}
