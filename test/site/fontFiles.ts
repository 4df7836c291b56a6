import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { create } from 'fontkitten';
import { fileOfAddress } from '../../src/fonts/pageFiles.ts';
import { all, attribute, DIST, type BuiltPage } from './builtSite.ts';

const BASE = process.env['BASE'] ?? '/';

/** An `@font-face` rule of a page. */
export interface DeclaredFace {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  /** The font file; stand-ins of the reader's machine have none. */
  readonly file: string | undefined;
  readonly range: string | undefined;
}

interface Sheet {
  /** Path in the output folder, from which the sheet's own addresses count. */
  readonly path: string;
  readonly css: string;
}

function sheetsOf(page: BuiltPage): Sheet[] {
  const inline = [...page.html.matchAll(/<style>([^<]*)<\/style>/g)].map((found) => ({ path: page.file, css: found[1] ?? '' }));
  const linked = all('link[rel="stylesheet"]', page).flatMap((link): Sheet[] => {
    const file = fileOfAddress(DIST, BASE, page.file, attribute(link, 'href'));
    return file === undefined ? [] : [{ path: relative(DIST, file), css: readFileSync(file, 'utf8') }];
  });
  return [...inline, ...linked];
}

export function declaredFaces(page: BuiltPage): DeclaredFace[] {
  return sheetsOf(page).flatMap(({ path, css }) =>
    [...css.matchAll(/@font-face\{([^}]*)\}/g)].map((found): DeclaredFace => {
      const values = new Map((found[1] ?? '').split(';').map((piece) => [piece.slice(0, piece.indexOf(':')), piece.slice(piece.indexOf(':') + 1)]));
      const url = /url\(([^)]+)\)/.exec(values.get('src') ?? '')?.[1];
      const file = url === undefined ? undefined : fileOfAddress(DIST, BASE, path, url);
      if (url !== undefined && file === undefined) throw new Error(`${page.address} takes a font from outside the site: ${url}`);
      return { family: (values.get('font-family') ?? '').replaceAll('"', ''), weight: values.get('font-weight') ?? '400', style: values.get('font-style') ?? 'normal', file, range: values.get('unicode-range') };
    }),
  );
}

const charactersOfFile = new Map<string, ReadonlySet<number>>();

export function charactersIn(file: string): ReadonlySet<number> {
  const already = charactersOfFile.get(file);
  if (already !== undefined) return already;
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} is a collection`);
  const characters = new Set(font.characterSet);
  charactersOfFile.set(file, characters);
  return characters;
}

export function isInRange(code: number, range: string | undefined): boolean {
  if (range === undefined) return true;
  return range.split(',').some((piece) => {
    const [first = '', last = first] = piece.replace('U+', '').split('-');
    return code >= Number.parseInt(first, 16) && code <= Number.parseInt(last, 16);
  });
}

export const fileOfRequest = (url: string, root: string): string => join(DIST, decodeURIComponent(url.slice(root.length).split(/[?#]/)[0] ?? ''));
