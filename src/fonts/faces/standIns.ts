import { create } from 'fontkitten';
import type { FontStyle } from '../cascade/values.ts';
import type { CodeRange, Face } from './faces.ts';

/**
 * Faces that machines have, to stand in until ours arrive: stretched to our widths and set to our line heights, so
 * that the text does not move when it changes.
 */
export interface StandIn {
  /** Full names under which the same design, or one of the same widths, is found. */
  readonly names: readonly string[];
  /** Mean advance in em over running English. */
  readonly advance: number;
}

/** A stand-in fitted to a face: descriptors of its `@font-face`. */
export interface FittedStandIn {
  readonly names: readonly string[];
  readonly sizeAdjust: number;
  readonly ascent: number;
  readonly descent: number;
  /** Set where it serves these only. */
  readonly range?: readonly CodeRange[];
}

// Letters of English per 1,000, and the spaces between words of 4.7 letters: R. E. Lewand, Cryptological Mathematics, 2000.
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const FREQUENCIES = [82, 15, 28, 43, 127, 22, 20, 61, 70, 2, 8, 40, 24, 67, 75, 19, 1, 60, 63, 91, 28, 10, 24, 2, 20, 1];
const SPACES = 213;

// Advances of a…z and of the space, in thousandths of an em: Adobe Core 14 font metrics, 1997.
const TIMES = [444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 250];
const TIMES_BOLD = [500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 250];
const TIMES_ITALIC = [500, 500, 444, 500, 444, 278, 500, 500, 278, 278, 444, 278, 722, 500, 500, 500, 500, 389, 389, 278, 500, 444, 667, 444, 444, 389, 250];
const HELVETICA = [556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 278];
const HELVETICA_BOLD = [556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 278];

// + < = > × − are alike in width in each of the two, and far wider in KaTeX's: a number with its sign would wrap elsewhere.
const TIMES_SIGN = 0.564;
const SIGNS: readonly CodeRange[] = [[0x2b, 0x2b], [0x3c, 0x3e], [0xd7, 0xd7], [0x2212, 0x2212]];

/** Mean of advances over running English. */
export function meanAdvance(advances: readonly number[]): number {
  const weights = [...FREQUENCIES, SPACES];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.reduce((sum, weight, i) => sum + weight * (advances[i] ?? 0), 0) / total;
}

const named = (families: readonly string[], style: string): string[] => families.map((family) => `${family}${style}`);
const SERIF = ['Times New Roman', 'Liberation Serif', 'Tinos'];
const SANS = ['Arial', 'Liberation Sans', 'Arimo'];

// Android has neither; the advances of its faces: @capsizecss/metrics 4.3, xWidthAvg.
const ANDROID: Readonly<Record<'serif' | 'sans', StandIn>> = {
  serif: { names: ['Noto Serif', 'NotoSerif-Regular'], advance: 0.481 },
  sans: { names: ['Roboto', 'Roboto-Regular'], advance: 911 / 2048 },
};

function candidates(kind: 'serif' | 'sans', weight: number, style: FontStyle): StandIn[] {
  if (kind === 'sans') {
    const advances = weight === 400 ? HELVETICA : HELVETICA_BOLD;
    const desktop = { names: named(SANS, weight === 400 ? '' : ' Bold'), advance: meanAdvance(advances) / 1000 };
    return weight === 400 ? [ANDROID.sans, desktop] : [desktop];
  }
  if (style === 'italic') return [{ names: named(SERIF, ' Italic'), advance: meanAdvance(TIMES_ITALIC) / 1000 }];
  if (weight !== 400) return [{ names: named(SERIF, ' Bold'), advance: meanAdvance(TIMES_BOLD) / 1000 }];
  return [ANDROID.serif, { names: SERIF, advance: meanAdvance(TIMES) / 1000 }];
}

/** The stand-ins of a face, weakest first. Han needs none: every Han face sets a character in one em. */
export function standInsOf(face: Face, bytes: Buffer): FittedStandIn[] {
  const isText = face.script === 'latin';
  const isFormula = face.family === 'KaTeX_Main' || face.family === 'KaTeX_Math';
  if (!isText && !isFormula) return [];
  const font = create(bytes);
  if (font.isCollection) return [];
  const em = font.unitsPerEm;
  const advanceOf = (character: string) => font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / em;
  const fit = (names: readonly string[], sizeAdjust: number): FittedStandIn => ({
    names,
    sizeAdjust,
    ascent: font.ascent / em / sizeAdjust,
    descent: -font.descent / em / sizeAdjust,
  });
  const own = meanAdvance([...LETTERS, ' '].map(advanceOf));
  // Formulas have few words and many digits, which are half an em wide in both.
  const fitted = candidates(face.family.startsWith('Sans') ? 'sans' : 'serif', face.weight, face.style).map(({ names, advance }) => fit(names, isText ? own / advance : 1));
  return face.family === 'KaTeX_Main' && face.weight === 400 ? [...fitted, { ...fit(SERIF, advanceOf('+') / TIMES_SIGN), range: SIGNS }] : fitted;
}
