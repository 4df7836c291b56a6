import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { languageCodes, languages } from '../../src/i18n/languages.ts';
import { DIST, pages, type BuiltPage } from './builtSite.ts';

interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly short_name: string;
  readonly description: string;
  readonly lang: string;
  readonly dir: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: string;
  readonly theme_color: string;
  readonly background_color: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string; readonly purpose?: string }[];
}

/** Where the site stands below its origin, as it was built. */
const BASE = `/${(process.env['BASE'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const inDist = (address: string): string => join(DIST, address.slice(BASE.length));

/** The address of a page's manifest, from the origin. */
function manifestOf({ tree, address }: BuiltPage): string | undefined {
  const href = select('link[rel=manifest]', tree)?.properties['href'];
  return typeof href === 'string' ? new URL(href, `https://origin${BASE}${address.slice(1)}`).pathname : undefined;
}

/** Width and height, which a PNG states in its first chunk. */
function sizeOf(png: Buffer): string {
  return [16, 20].map((at) => png.readUInt32BE(at)).join('x');
}

describe.each(languageCodes)('the web app manifest in %s', (language) => {
  const { tag, direction } = languages[language];
  const address = `${BASE}${language}.webmanifest`;
  const manifest = JSON.parse(readFileSync(inDist(address), 'utf8')) as Manifest;
  const resolve = (url: string): string => new URL(url, `https://origin${address}`).pathname;

  it('is that of every page in this language', () => {
    const own = pages.filter((page) => page.address.startsWith(`/${language}/`));
    expect(own.length).toBeGreaterThan(8);
    expect(own.filter((page) => manifestOf(page) !== address).map((page) => page.address)).toEqual([]);
  });

  it('begins at the site’s own cover, and holds every page', () => {
    const [start, scope, id] = [manifest.start_url, manifest.scope, manifest.id].map(resolve);
    expect([start, scope, id]).toEqual([BASE, BASE, BASE]);
    expect(existsSync(join(inDist(BASE), 'index.html'))).toBe(true);
  });

  it('has what a browser asks for before it offers to install', () => {
    expect([manifest.lang, manifest.dir, manifest.display]).toEqual([tag, direction, 'standalone']);
    expect(manifest.name.length).toBeGreaterThan(5);
    expect(manifest.description.length).toBeGreaterThan(20);
    expect(manifest.short_name.length).toBeGreaterThan(0);
    expect(manifest.short_name.length).toBeLessThanOrEqual(manifest.name.length);
    for (const color of [manifest.theme_color, manifest.background_color]) expect(color).toMatch(/^#[\da-f]{6}$/);
    const any = manifest.icons.filter(({ type, purpose = 'any' }) => type === 'image/png' && purpose === 'any').map(({ sizes }) => sizes);
    expect(any).toEqual(expect.arrayContaining(['192x192', '512x512']));
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  });

  it.each(manifest.icons)('has the icon $src, as large as it says', ({ src, sizes, type }) => {
    const file = readFileSync(inDist(resolve(src)));
    if (type === 'image/png') {
      expect(file.subarray(1, 4).toString()).toBe('PNG');
      expect(sizeOf(file)).toBe(sizes);
    } else {
      expect([type, sizes]).toEqual(['image/svg+xml', 'any']);
      expect(file.toString()).toContain('<svg');
    }
  });
});

it('says the same of the site’s place in every language', () => {
  const all = languageCodes.map((language) => JSON.parse(readFileSync(inDist(`${BASE}${language}.webmanifest`), 'utf8')) as Manifest);
  const places = all.map(({ id, start_url, scope, icons }) => JSON.stringify({ id, start_url, scope, icons }));
  expect(new Set(places).size).toBe(1);
  expect(new Set(all.map(({ name }) => name)).size).toBe(languageCodes.length);
});
