import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { selectAll, selectOne } from 'css-select';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { AnyNode, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { editionOf } from '../../edition/edition.ts';
import { languageCodes, type Language } from '../../i18n/languages.ts';
import { ARTICLE } from '../../i18n/paths.ts';
import type { CommonData, LanguageData, NameGroup } from '../types.ts';
import { bundleDialog } from './bundle.ts';
import { closePagefind, writePagefind } from './pagefindIndex.ts';
import { readLanguage, type ReadablePage } from './readRecords.ts';
import { resultFaces } from './styles.ts';
import { vocabularyOf } from './vocabulary.ts';

const readHtml = (folder: string, language: Language, slug: string): string => readFileSync(join(folder, language, slug, 'index.html'), 'utf8');

function readPages(folder: string, language: Language): ReadablePage[] {
  return editionOf(language).pages.map(({ slug, chapter, title, nav, claim }) => {
    const root = selectOne<AnyNode, Element>('article.prose', parseDocument(readHtml(folder, language, slug)));
    if (root === null) throw new Error(`search: /${language}/${slug}/ has no article to read`);
    return { slug, title, nav, claim, root, chapter: chapter === undefined ? undefined : String(chapter) };
  });
}

/** What the glossaries of all languages call each thing. */
function nameGroups(data: ReadonlyMap<Language, LanguageData>): NameGroup[] {
  const groups = new Map<string, { names: Set<string>; symbols: Set<string> }>();
  for (const { records } of data.values()) {
    for (const { id, kind, title = '', names = [], symbols = [] } of records) {
      if (kind !== 'term') continue;
      const group = groups.get(id) ?? { names: new Set(), symbols: new Set() };
      groups.set(id, group);
      for (const name of [title, ...names]) group.names.add(name);
      if (symbols.length > 1) for (const form of symbols) group.symbols.add(form);
    }
  }
  return [...groups.values()].map(({ names, symbols }) => ({ names: [...names], symbols: [...symbols] }));
}

/** Equations that every language sets alike: all but those with words in them. */
function sharedEquations(data: ReadonlyMap<Language, LanguageData>): Record<string, string> {
  const [first, ...others] = [...data.values()].map(({ equations }) => equations);
  return Object.fromEntries(Object.entries(first ?? {}).filter(([id, html]) => others.every((equations) => equations[id] === html)));
}

const without = (equations: Readonly<Record<string, string>>, shared: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(equations).filter(([id]) => shared[id] === undefined));

/** Data as a script: it can be loaded from a folder on a disk, where nothing can be fetched. */
const asScript = (name: string, value: unknown): string => `(self.siteSearchData??={}).${name}=${JSON.stringify(value)};\n`;

interface Place {
  readonly folder: string;
  /** The folder of hashed files, inside `folder`. */
  readonly assets: string;
}

/** A stylesheet of the site that a page links to. */
function stylesheetOf(html: string, name: RegExp, { folder, assets }: Place): string {
  const address = selectAll<AnyNode, Element>('link[rel=stylesheet]', parseDocument(html)).map(({ attribs }) => attribs['href'] ?? '').find((href) => name.test(href));
  if (address === undefined) throw new Error(`search: no page links to a stylesheet like ${name.source}`);
  return join(folder, assets, posix.basename(address));
}

/** Write everything that the search dialog loads: `search/` with its own index, `pagefind/` with Pagefind's. */
export async function writeSearch(place: Place): Promise<{ readonly records: number; readonly kib: number }> {
  const own = join(place.folder, 'search');
  for (const name of ['search', 'pagefind']) rmSync(join(place.folder, name), { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  const data = new Map(languageCodes.map((language) => [language, readLanguage(readPages(place.folder, language))]));
  const { script, styles } = await bundleDialog();
  const equations = sharedEquations(data);
  const [first] = languageCodes;
  const article = first === undefined ? '' : readHtml(place.folder, first, ARTICLE);
  const files = new Map([
    ['search.js', script],
    ['search.css', `${resultFaces(stylesheetOf(article, /\/faces\.\w+\.css$/, place), own)}\n${styles}`],
    ['katex.css', readFileSync(stylesheetOf(article, /\/katex\.\w+\.css$/, place), 'utf8')],
    ['common.js', asScript('common', { names: nameGroups(data), equations } satisfies CommonData)],
    ['words.js', asScript('words', vocabularyOf(data.values()))],
    ...[...data].map(([language, each]): [string, string] => [`${language}.js`, asScript(language, { ...each, equations: without(each.equations, equations) } satisfies LanguageData)]),
  ]);
  let bytes = 0;
  for (const [name, text] of files) {
    writeFileSync(join(own, name), text);
    bytes += Buffer.byteLength(text);
  }
  for (const [language, each] of data) bytes += await writePagefind(join(place.folder, 'pagefind', language), language, each);
  await closePagefind();
  return { records: [...data.values()].reduce((sum, { records }) => sum + records.length, 0), kib: Math.round(bytes / 1024) };
}

/** A search over the built pages. It stands after the fonts, whose stylesheets its results use. */
export default function search(): AstroIntegration {
  let config: AstroConfig | undefined;
  return {
    name: 'search',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (config === undefined) return;
        const started = performance.now();
        const { records, kib } = await writeSearch({ folder: fileURLToPath(dir), assets: config.build.assets });
        logger.info(`${records} blocks, ${kib} KiB, in ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}
