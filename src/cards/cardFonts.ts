import { create, type Font } from 'fontkitten';
import subsetFont from 'subset-font';
import { faces, isInRange, type Face } from '../fonts/faces/faces.ts';
import { Sources } from '../fonts/files/sources.ts';

/** How a card sets its text: headings in the serif, the rest in the sans. */
export type Style = 'title' | 'label';

/** A stretch of text in one font. */
export interface Run {
  readonly text: string;
  readonly family: string;
  readonly weight: number;
  /** Space before it, in em. */
  readonly gap: number;
}

interface Cut {
  readonly face: Face;
  readonly family: string;
  readonly bytes: Buffer;
  readonly font: Font;
  readonly characters: ReadonlySet<number>;
}

/** The faces that a Chinese page uses: its quotation marks and dashes are Han. An English card has no Han but in its subtitle. */
const FACES: Readonly<Record<Style, readonly string[]>> = {
  title: ['serif-latin-zh-700', 'serif-han-700'],
  label: ['sans-latin-zh-400', 'sans-han-400'],
};

/** What the browser sets between Han and Latin. */
const SCRIPT_GAP = 1 / 8;
const HAN = /\p{Script=Han}/u;
const WESTERN = /[\p{Script=Latin}\p{Script=Greek}\d]/u;

async function cut(face: Face, specifier: string, text: string, sources: Sources): Promise<Cut> {
  const bytes = await subsetFont(sources.get(specifier).bytes, text, { targetFormat: 'truetype', noHinting: true });
  const font = create(bytes);
  if (font.isCollection) throw new Error(`cards: ${specifier} is a collection`);
  return { face, family: font.familyName ?? face.family, bytes, font, characters: new Set(font.characterSet) };
}

function pointsOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

/** The fonts of all cards, cut to the characters that they show. */
export class CardFonts {
  readonly #cuts: Readonly<Record<Style, readonly Cut[]>>;

  private constructor(cuts: Readonly<Record<Style, readonly Cut[]>>) {
    this.#cuts = cuts;
  }

  static async load(cache: string, texts: Readonly<Record<Style, string>>): Promise<CardFonts> {
    const sources = new Sources(cache);
    const faceOf = (id: string): Face => {
      const face = faces.find((each) => each.id === id);
      if (face === undefined) throw new Error(`cards: src/fonts has no face "${id}"`);
      return face;
    };
    const cutsOf = async (style: Style): Promise<Cut[]> => {
      const cuts: Cut[] = [];
      let wanted = [...new Set(pointsOf(texts[style]))];
      for (const face of FACES[style].map(faceOf)) {
        await sources.load([face]);
        for (const specifier of face.sources) {
          const has = sources.get(specifier).characters;
          const mine = wanted.filter((code) => has.has(code) && isInRange(code, face.range));
          if (mine.length === 0) continue;
          cuts.push(await cut(face, specifier, String.fromCodePoint(...mine), sources));
          wanted = wanted.filter((code) => !mine.includes(code));
        }
      }
      if (wanted.length > 0) throw new Error(`cards: no font has “${String.fromCodePoint(...wanted)}”`);
      return cuts;
    };
    return new CardFonts({ title: await cutsOf('title'), label: await cutsOf('label') });
  }

  #cutFor(style: Style, code: number): Cut {
    const found = this.#cuts[style].find((each) => each.characters.has(code));
    if (found === undefined) throw new Error(`cards: no ${style} font was cut to “${String.fromCodePoint(code)}”`);
    return found;
  }

  /** The files, for the program that draws. */
  get buffers(): Uint8Array[] {
    return [...this.#cuts.title, ...this.#cuts.label].map(({ bytes }) => bytes);
  }

  /** A line as stretches of one font each, and a gap where Han meets Latin: the browser sets one, a picture has to. */
  runs(style: Style, text: string): Run[] {
    const runs: Run[] = [];
    for (const character of text) {
      const { family, face } = this.#cutFor(style, character.codePointAt(0) ?? 0);
      const last = runs.at(-1);
      const before = last?.text.at(-1) ?? '';
      const gap = (HAN.test(before) && WESTERN.test(character)) || (WESTERN.test(before) && HAN.test(character)) ? SCRIPT_GAP : 0;
      if (last?.family === family && gap === 0) runs[runs.length - 1] = { ...last, text: last.text + character };
      else runs.push({ text: character, family, weight: face.weight, gap });
    }
    return runs;
  }

  /** Width in em, as the advances add up. */
  width(style: Style, text: string): number {
    const gaps = this.runs(style, text).reduce((sum, { gap }) => sum + gap, 0);
    return Array.from(text).reduce((sum, character) => {
      const code = character.codePointAt(0) ?? 0;
      const { font } = this.#cutFor(style, code);
      return sum + font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
    }, gaps);
  }
}
