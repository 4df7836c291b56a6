import { isTag, type Element } from 'domhandler';
import { Cascade } from './cascade/textStyle.ts';
import { FIRST_VIEW, SCRIPTED_ROOT } from './cascade/view.ts';
import { collectAll, collectElement, collectFirst, joinUses, type TextUses } from './collect.ts';
import { assign, type FaceNeeds } from './faces/assign.ts';
import { faces } from './faces/faces.ts';
import { katexStylesheet } from './faces/katexFaces.ts';
import type { Sources } from './files/sources.ts';
import { scriptWithImports, wordsOfScript } from './islands.ts';
import { cutKatexCss } from './output/katexCss.ts';
import { fileOfAddress, stylesOf, type PageFile } from './pageFiles.ts';
import { previewsOf, type Previewed } from './previews.ts';

const HAN = /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u;

/** The address of an island's code, or of the script that waits in a control until it is used. */
function scriptOf(element: Element): string {
  const waiting = element.children.find((child) => isTag(child) && child.name === 'template');
  const script = waiting !== undefined && isTag(waiting) ? waiting.children.find((child) => isTag(child) && child.name === 'script') : undefined;
  return element.attribs['component-url'] ?? (script !== undefined && isTag(script) ? script.attribs['src'] : undefined) ?? '';
}

/** What an island's code may write: on a page in another language than Chinese, its Chinese words stay unused. */
function wordsOfIsland(folder: string, base: string, page: PageFile, isKnown: (code: number) => boolean): (element: Element) => string {
  const known = new Map<string, string>();
  const inChinese = page.elements.some((element) => element.name === 'html' && (element.attribs['lang'] ?? '').startsWith('zh'));
  return (element) => {
    const file = fileOfAddress(folder, base, page.path, scriptOf(element));
    if (file === undefined) return '';
    const words = known.get(file) ?? wordsOfScript(scriptWithImports(file));
    known.set(file, words);
    return [...words].filter((character) => isKnown(character.codePointAt(0) ?? 0) && (inChinese || !HAN.test(character))).join('');
  };
}

function describe(missing: ReadonlyMap<number, string>): string {
  return [...missing].map(([code, list]) => `“${String.fromCodePoint(code)}” (U+${code.toString(16).toUpperCase().padStart(4, '0')}) in font-family ${list}`).join('\n  ');
}

/** What a page needs of each face: at any time, and to be laid out when it opens on a telephone. */
export interface PageNeeds {
  readonly all: FaceNeeds;
  readonly first: FaceNeeds;
  /** What previews may show of other pages. Its faces are asked for with the first preview. */
  readonly previews: FaceNeeds;
}

interface Cascades {
  readonly all: Cascade;
  readonly first: Cascade;
}

function setRoot(page: PageFile): void {
  const root = page.elements.find(({ name }) => name === 'html');
  if (root !== undefined) Object.assign(root.attribs, SCRIPTED_ROOT);
}

/** The characters that each page needs of each face. Stops the build when a character is in no face. */
export function collectPages(folder: string, base: string, pages: readonly PageFile[], sources: Sources): Map<string, PageNeeds> {
  const known = new Map<string, Cascades>();
  const katex = cutKatexCss(katexStylesheet(), () => true);
  const isKnown = (code: number) => faces.some((face) => sources.sourceOf(face, code) >= 0);
  const needs = new Map<string, PageNeeds>();
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const cascadesOf = (page: PageFile): Cascades => {
    const css = `${katex}\n${stylesOf(folder, base, page)}`;
    const cascades = known.get(css) ?? { all: new Cascade(css), first: new Cascade(css, FIRST_VIEW) };
    known.set(css, cascades);
    return cascades;
  };
  const shown = new Map<Element, TextUses>();
  const usesIn = ({ page, element }: Previewed): TextUses => {
    const uses = shown.get(element) ?? collectElement(page, element, cascadesOf(page).all);
    shown.set(element, uses);
    return uses;
  };
  for (const page of pages) {
    const cascades = cascadesOf(page);
    const { needs: all, missing } = assign(collectAll(page, cascades.all, wordsOfIsland(folder, base, page, isKnown)), faces, sources.sourceOf);
    // Their own pages say what is missing of them.
    const { needs: previews } = assign(joinUses(previewsOf(folder, base, page, byPath).map(usesIn)), faces, sources.sourceOf);
    if (missing.size > 0) {
      throw new Error(`fonts: ${page.path} shows characters that no face of the site has; write them otherwise, or add a source to src/fonts/faces/faces.ts:\n  ${describe(missing)}`);
    }
    setRoot(page);
    const first = assign(collectFirst(page, cascades.first), faces, sources.sourceOf).needs;
    needs.set(page.path, { all, first, previews });
  }
  return needs;
}
