import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sideLanguages } from '../components/parallel/inEveryLanguage.ts';
import { editionOf } from '../edition/edition.ts';
import { languageCodes, type Language } from '../i18n/languages.ts';
import { ARTICLE, EQUATIONS, LAB, PARALLEL, coverTwinPath, twinPath } from '../i18n/paths.ts';
import { equationsTwin } from './equationsTwin.ts';
import { contentsTwin, coverTwin, FULL, labTwin, llmsFull, llmsTxt } from './listTwins.ts';
import { articleTwin, pageTwin, type TwinSource } from './pageTwin.ts';
import { parallelArticleTwin, parallelTwin } from './parallelTwin.ts';

/** Every Markdown file of the site, by its name below the root. */
export function everyTwin(from: TwinSource): Map<string, string> {
  const written = languageCodes.flatMap((language): [slug: string, text: string][] => [
    ...editionOf(language, from.contentDir).pages.map((page): [string, string] => [twinPath('', language, page.slug), pageTwin(page, language, from)]),
    [twinPath('', language, ''), contentsTwin(language, from)],
    [twinPath('', language, ARTICLE), articleTwin(language, from)],
    [twinPath('', language, LAB), labTwin(language, from)],
    [twinPath('', language, EQUATIONS), equationsTwin(language, from)],
  ]);
  const [first] = sideLanguages();
  const beside = editionOf(first, from.contentDir).pages.map((page): [string, string] => [twinPath('', PARALLEL, page.slug), parallelTwin(page, from)]);
  const inBoth: [string, string][] = [[coverTwinPath(''), coverTwin(from)], ...beside, [twinPath('', PARALLEL, ARTICLE), parallelArticleTwin(from)]];
  return new Map([...[...written, ...inBoth].map(([path, text]): [string, string] => [path.slice(1), text]), ['llms.txt', llmsTxt(from)], [FULL, llmsFull(from)]]);
}

function reader(dist: string): TwinSource['htmlOf'] {
  const read = new Map<string, Root>();
  return (language: Language, slug: string) => {
    const file = join(dist, language, slug, 'index.html');
    const tree = read.get(file) ?? fromHtml(readFileSync(file, 'utf8'));
    read.set(file, tree);
    return tree;
  };
}

/** Writes each page as Markdown beside it, once the pages are built: a figure's drawing in words and its numbers are read from there. */
export default function twins(from: Pick<TwinSource, 'contentDir' | 'facts'>): AstroIntegration {
  let config: AstroConfig | undefined;
  return {
    name: 'twins',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': ({ dir, logger }) => {
        if (config?.site === undefined) throw new Error('twins: the site has no origin: set `site` in astro.config.mjs');
        const dist = fileURLToPath(dir);
        const written = everyTwin({ ...from, htmlOf: reader(dist), origin: config.site, base: config.base });
        for (const [file, text] of written) writeFileSync(join(dist, file), text);
        logger.info(`${written.size} Markdown files`);
      },
    },
  };
}
