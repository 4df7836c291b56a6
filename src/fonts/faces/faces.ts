import type { FontStyle } from '../cascade/values.ts';
import { katexFaces } from './katexFaces.ts';

/** Code points from the first to the last, both included. */
export type CodeRange = readonly [first: number, last: number];

/** One face that the site declares: what an `@font-face` names, and where its outlines come from. */
export interface Face {
  readonly id: string;
  readonly family: string;
  readonly weight: number;
  readonly style: FontStyle;
  /** Files of npm packages, the first that has a character gives it. */
  readonly sources: readonly string[];
  /** The face is used for these only, although it may have more. */
  readonly range?: readonly CodeRange[];
  /** Han faces are cut into a part that pages share and a part for each page. */
  readonly script: 'han' | 'latin' | 'math';
}

// “ ” ‘ ’ … — · share their code points with Latin; left out here, they come from the Han face, at full width.
const LATIN_IN_CHINESE: readonly CodeRange[] = [[0x00, 0xb6], [0xb8, 0x24f], [0x370, 0x3ff], [0x2212, 0x2212]];

const serifSources = (name: string): string[] =>
  ['latin', 'latin-ext', 'greek'].map((script) => `@fontsource/source-serif-4/files/source-serif-4-${script}-${name}.woff2`);
const sansSources = (name: string): string[] =>
  ['latin', 'latin-ext', 'greek'].map((script) => `@fontsource/source-sans-3/files/source-sans-3-${script}-${name}.woff2`);
// The one file of a weight comes first, since the slices lose `halt` and `chws`, and with them the trimming of
// punctuation. Slices give what that file lacks: arrows, signs of mathematics, circled digits.
const HAN_FILES = ['chinese-simplified', 'latin-ext', '90', '100', '102', '91', '109', '105', '106', '104', '88', '101', '103', '87'];
const hanSources = (kind: 'sans' | 'serif', weight: number): string[] =>
  HAN_FILES.map((slice) => `@fontsource/noto-${kind}-sc/files/noto-${kind}-sc-${slice}-${weight}-normal.woff2`);

function latin(family: string, id: string, sources: readonly string[], weight: number, style: FontStyle, range?: readonly CodeRange[]): Face {
  const face = { id: `${id}-${weight}${style === 'italic' ? '-italic' : ''}`, family, weight, style, sources, script: 'latin' as const };
  return range === undefined ? face : { ...face, range };
}

function latinFaces(suffix: '' | ' zh', range?: readonly CodeRange[]): Face[] {
  const id = suffix === '' ? 'latin' : 'latin-zh';
  return [
    latin(`Serif Latin${suffix}`, `serif-${id}`, serifSources('400-normal'), 400, 'normal', range),
    latin(`Serif Latin${suffix}`, `serif-${id}`, serifSources('400-italic'), 400, 'italic', range),
    latin(`Serif Latin${suffix}`, `serif-${id}`, serifSources('700-normal'), 700, 'normal', range),
    latin(`Sans Latin${suffix}`, `sans-${id}`, sansSources('400-normal'), 400, 'normal', range),
    // Static, since a variable face goes into a PDF as drawings; 600 stands for every strong weight of the interface.
    latin(`Sans Latin${suffix}`, `sans-${id}`, sansSources('600-normal'), 600, 'normal', range),
  ];
}

function hanFaces(kind: 'sans' | 'serif'): Face[] {
  const family = kind === 'sans' ? 'Sans Han' : 'Serif Han';
  return [400, 700].map((weight) => ({ id: `${kind}-han-${weight}`, family, weight, style: 'normal', sources: hanSources(kind, weight), script: 'han' }));
}

/** Every face of the site. */
export const faces: readonly Face[] = [...latinFaces(''), ...latinFaces(' zh', LATIN_IN_CHINESE), ...hanFaces('serif'), ...hanFaces('sans'), ...katexFaces()];

/** The layout features that pages use; the rest would bring unused glyphs along. */
export const features: Readonly<Record<Face['script'], readonly string[]>> = {
  han: ['halt', 'chws', 'kern', 'ccmp'],
  latin: ['kern', 'liga', 'ccmp', 'mark', 'mkmk', 'tnum', 'lnum'],
  math: ['kern', 'liga'],
};

export const isInRange = (code: number, range: readonly CodeRange[] | undefined): boolean =>
  range === undefined || range.some(([first, last]) => code >= first && code <= last);
