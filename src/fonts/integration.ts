import { mkdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { collectPages } from './collectPages.ts';
import type { FaceNeeds } from './faces/assign.ts';
import { cutSite, type FontFile } from './cutSite.ts';
import { faces, type Face } from './faces/faces.ts';
import { katexStylesheet } from './faces/katexFaces.ts';
import { standInsOf } from './faces/standIns.ts';
import { devStylesheet } from './dev.ts';
import { digest } from './files/cache.ts';
import { Sources } from './files/sources.ts';
import { withFonts } from './output/head.ts';
import { cutKatexCss } from './output/katexCss.ts';
import { fontNotices } from './output/notices.ts';
import { pageFontFaces } from './output/pageHead.ts';
import { outlinesOf } from './parts.ts';
import { addressFrom, readPages, type PageFile } from './pageFiles.ts';

const DEV_STYLES = 'virtual:fonts.css';

/** Where the fonts step works. */
export interface FontsOptions {
  readonly folder: string;
  readonly base: string;
  /** The folder of hashed files, inside `folder`. */
  readonly assets: string;
  readonly cache: string;
}

/** Beside robots.txt: who made the fonts, and under which licenses. */
const NOTICES = 'fonts.txt';

const ENGLISH = Array.from('abcdefghiklmnoprstuvwy', (letter) => letter.codePointAt(0) ?? 0);

/**
 * The upright serif of a page that holds English text, and, where all of it is English, the sans: lines wrap anew when
 * these come late, those of headings as much as those of paragraphs. Others are not asked for early, since every early
 * request delays the first paint: a Han character is one em wide in whatever face it waits in.
 */
function preloadedFaces(first: FaceNeeds): Face[] {
  const [main] = [...first].toSorted((a, b) => b[1].size - a[1].size);
  const holdsEnglish = [...first].some(([{ family }, codes]) => family === 'Serif Latin' && ENGLISH.every((code) => codes.has(code)));
  return [...first.keys()].filter(({ family, script, weight, style }) => {
    if (script !== 'latin' || style !== 'normal') return false;
    return (holdsEnglish && family === 'Serif Latin') || (main?.[0].script === 'latin' && weight === 400);
  });
}

/** `Serif Latin` and `Serif Latin zh` are one file under one name. */
function outlinesName(face: Face): string {
  return (faces.find((candidate) => outlinesOf(candidate) === outlinesOf(face)) ?? face).id;
}

interface Report {
  readonly files: number;
  readonly bytes: number;
}

function katexFile(pages: readonly PageFile[], assets: string): { readonly name: string; readonly css: string } {
  const classes = new Set(pages.flatMap(({ elements }) => elements.flatMap(({ attribs }) => (attribs['class'] ?? '').split(/\s+/))));
  const css = cutKatexCss(katexStylesheet(), (name) => classes.has(name));
  return { name: `${assets}/katex.${digest(css).slice(0, 8)}.css`, css };
}

/** Cut the fonts of a built site and write them into its pages. */
export async function writeFonts({ folder, base, assets, cache }: FontsOptions): Promise<Report> {
  const pages = readPages(folder);
  const sources = new Sources(cache);
  await sources.load(faces);
  const needs = collectPages(folder, base, pages, sources);
  const files = await cutSite(cache, needs, sources);
  const standIns = new Map(faces.map((face) => [face, standInsOf(face, sources.get(face.sources[0] ?? '').bytes)]));
  const katex = katexFile(pages, assets);
  const written = new Map<string, Buffer>([[katex.name, Buffer.from(katex.css)], [NOTICES, Buffer.from(fontNotices((specifier) => sources.get(specifier).bytes))]]);

  for (const page of pages) {
    const { all, first, previews } = needs.get(page.path) ?? { all: new Map(), first: new Map(), previews: new Map() };
    const preloaded = preloadedFaces(first);
    const preloads = new Set<string>();
    const addressOf = (face: Face, file: FontFile): string => {
      const name = `${assets}/${outlinesName(face)}.${digest(file.bytes).slice(0, 8)}.woff2`;
      written.set(name, file.bytes);
      if (preloaded.includes(face) && file.first) preloads.add(addressFrom(base, page.path, name));
      return `./${posix.basename(name)}`;
    };
    const filesOf = (inPreview: boolean) => (face: Face) => (files.get(page.path)?.get(outlinesOf(face)) ?? []).filter((file) => (file.inPreview ?? false) === inPreview);
    const stylesheetOf = (rules: string): string => {
      const stylesheet = `${assets}/faces.${digest(rules).slice(0, 8)}.css`;
      if (rules !== '') written.set(stylesheet, Buffer.from(rules));
      return rules === '' ? '' : addressFrom(base, page.path, stylesheet);
    };
    const fontFaces = stylesheetOf(pageFontFaces(all, { filesOf: filesOf(false), addressOf, standInsOf: (face) => standIns.get(face) ?? [] }));
    const previewFaces = stylesheetOf(pageFontFaces(previews, { filesOf: filesOf(true), addressOf, standInsOf: () => [], afterOthers: true }));
    // A page without formulas may show one in a preview.
    const hasFormulas = [...all.keys(), ...previews.keys()].some((face) => face.script === 'math');
    const html = withFonts(page.html.replace('<aside class="preview"', `$& data-faces="${previewFaces}"`), { fontFaces, preloads: [...preloads], ...(hasFormulas ? { katex: addressFrom(base, page.path, katex.name) } : {}) });
    writeFileSync(join(folder, page.path), html);
  }
  mkdirSync(join(folder, assets), { recursive: true });
  for (const [name, bytes] of written) writeFileSync(join(folder, name), bytes);
  const fontFiles = [...written].filter(([name]) => name.endsWith('.woff2'));
  return { files: fontFiles.length, bytes: fontFiles.reduce((sum, [, { length }]) => sum + length, 0) };
}

/** Self-hosted fonts, cut to the characters that the built pages show. */
export default function fonts(): AstroIntegration {
  let config: AstroConfig | undefined;
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        updateConfig({ vite: { plugins: [{ name: 'fonts', resolveId: (id) => (id === DEV_STYLES ? `\0${id}` : undefined), load: (id) => (id === `\0${DEV_STYLES}` ? devStylesheet() : undefined) }] } });
        injectScript('page-ssr', `import ${JSON.stringify(DEV_STYLES)};`);
      },
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir, logger }: { dir: URL; logger: AstroIntegrationLogger }) => {
        if (config === undefined) return;
        const cache = fileURLToPath(new URL('node_modules/.cache/fonts/', config.root));
        const started = performance.now();
        const report = await writeFonts({ folder: fileURLToPath(dir), base: config.base, assets: config.build.assets, cache });
        logger.info(`${report.files} font files, ${Math.round(report.bytes / 1024)} KiB, in ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}
