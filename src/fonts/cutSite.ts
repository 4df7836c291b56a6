import { groupBy } from './groupBy.ts';
import type { PageNeeds } from './collectPages.ts';
import { faces, type CodeRange, type Face } from './faces/faces.ts';
import type { Source, Sources } from './files/sources.ts';
import { FontCutter } from './files/subset.ts';
import { rangesOf } from './output/fontFace.ts';
import { cutHan, cutWhole, needsOfOutlines, outlinesOf, type FaceParts } from './parts.ts';

/** A font file to be written, for the faces of one set of outlines. */
export interface FontFile {
  readonly bytes: Buffer;
  readonly characters: ReadonlySet<number>;
  /** Set where no other character should make a browser load the file. */
  readonly range?: readonly CodeRange[];
  /** Whether the page is first laid out with it. */
  readonly first: boolean;
  /** Only a preview needs it: its rule comes with the first one. */
  readonly inPreview?: boolean;
}

/** Font files of each page by outlines, the weakest first: where two have a character, a browser takes the later. */
export type SiteFonts = Map<string, Map<string, FontFile[]>>;

/** A Han character is shared when this part of the Chinese pages has it: measured, see test/site/budget.test.ts. */
const QUORUM = 0.7;

async function cutFiles(cutter: FontCutter, face: Face, sources: Sources, characters: ReadonlySet<number>, first: boolean): Promise<FontFile[]> {
  const files: FontFile[] = [];
  const bySource = groupBy(characters, (code) => sources.sourceOf(face, code));
  for (const [index, codes] of [...bySource].toSorted(([a], [b]) => a - b)) {
    const specifier = face.sources[index];
    if (specifier === undefined) continue;
    const bytes = await cutter.cut(face, sources.get(specifier), codes);
    files.push({ bytes, characters: new Set(codes), first, ...(index > 0 || !first ? { range: rangesOf(codes) } : {}) });
  }
  return files;
}

async function cutOutlines(cutter: FontCutter, face: Face, sources: Sources, parts: FaceParts): Promise<Map<string, FontFile[]>> {
  const shared = await cutFiles(cutter, face, sources, parts.shared, true);
  const found = new Map<string, FontFile[]>();
  for (const [page, { usesShared, own, later, previews }] of parts.pages) {
    const inPreview = (await cutFiles(cutter, face, sources, previews, false)).map((file) => ({ ...file, inPreview: true }));
    const files = [...(await cutFiles(cutter, face, sources, own, true)), ...(await cutFiles(cutter, face, sources, later, false)), ...inPreview];
    found.set(page, usesShared ? [...shared, ...files] : files);
  }
  return found;
}

interface Plan {
  readonly outlines: string;
  readonly face: Face;
  readonly parts: FaceParts;
}

function plan(needs: ReadonlyMap<string, PageNeeds>, sources: Sources): Plan[] {
  return [...groupBy(faces, outlinesOf)].flatMap(([outlines, group]) => {
    const [face] = group;
    const wanted = needsOfOutlines(group, needs);
    if (face === undefined || wanted.size === 0) return [];
    const has = (code: number) => sources.sourceOf(face, code) >= 0;
    return [{ outlines, face, parts: face.script === 'han' ? cutHan(face, wanted, has, QUORUM) : cutWhole(face, wanted, has) }];
  });
}

/** Every character that the plans take from each source. */
function wantedOf(plans: readonly Plan[], sources: Sources): Map<Source, Set<number>> {
  const wanted = new Map<Source, Set<number>>();
  for (const { face, parts } of plans) {
    for (const characters of [parts.shared, ...[...parts.pages.values()].flatMap(({ own, later, previews }) => [own, later, previews])]) {
      for (const code of characters) {
        const source = sources.get(face.sources[sources.sourceOf(face, code)] ?? '');
        wanted.set(source, (wanted.get(source) ?? new Set()).add(code));
      }
    }
  }
  return wanted;
}

/** Cut every font file of the site. */
export async function cutSite(cache: string, needs: ReadonlyMap<string, PageNeeds>, sources: Sources): Promise<SiteFonts> {
  const plans = plan(needs, sources);
  const cutter = new FontCutter(cache, wantedOf(plans, sources));
  const fonts: SiteFonts = new Map();
  for (const { outlines, face, parts } of plans) {
    for (const [page, files] of await cutOutlines(cutter, face, sources, parts)) {
      fonts.set(page, (fonts.get(page) ?? new Map<string, FontFile[]>()).set(outlines, files));
    }
  }
  return fonts;
}
