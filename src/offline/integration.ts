import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { ERROR_PAGE, wayToRoot, withRelativeAddresses } from './addresses/relative.ts';
import { bundleForFiles } from './fileProtocol/bundle.ts';
import { moduleScripts, withFileScript, withGuardedModules } from './fileProtocol/moduleScripts.ts';
import { drawIcon, icons } from './icons.ts';
import type { OfflineSize } from './messages.ts';
import { bundleWorker } from './worker/bundle.ts';
import { listSite } from './worker/siteList.ts';

export interface OfflineOptions {
  readonly folder: string;
  readonly base: string;
  /** The folder of hashed files, inside `folder`. */
  readonly assets: string;
  /** The sign from which icons are drawn. */
  readonly favicon: string;
}

/** Makes the pages of a built site independent of where they stand: under any path, and opened as files. */
async function writePages({ folder, base, assets }: OfflineOptions): Promise<void> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const pages = names.map((name) => {
    const path = name.split(sep).join('/');
    return { path, html: withRelativeAddresses(readFileSync(join(folder, name), 'utf8'), base, path) };
  });
  const modules = [...new Set(pages.flatMap(({ html }) => moduleScripts(html)).map((address) => posix.basename(address)))].toSorted();
  const script = await bundleForFiles(modules, join(folder, assets));
  writeFileSync(join(folder, assets, script.name), script.code);
  for (const { path, html } of pages) {
    // A server alone shows the error page.
    const whole = path === ERROR_PAGE ? html : withFileScript(withGuardedModules(html), `${wayToRoot(path)}${assets}/${script.name}`);
    writeFileSync(join(folder, path), whole);
  }
}

/** Everything that lets a built site be read without its server. Returns what a reader would keep. */
export async function writeOffline(options: OfflineOptions): Promise<OfflineSize> {
  const { folder, assets, favicon } = options;
  await writePages(options);
  for (const icon of icons) writeFileSync(join(folder, icon.name), await drawIcon(favicon, icon));
  const site = listSite(folder, assets);
  const size = { files: site.files.length, bytes: site.files.reduce((sum, { bytes }) => sum + bytes, 0) };
  writeFileSync(join(folder, 'sw.js'), await bundleWorker(site));
  writeFileSync(join(folder, 'offline.json'), `${JSON.stringify(size)}\n`);
  return size;
}

/** Comes last: whatever another step writes after it would be neither kept nor found from a file. */
export default function offline(): AstroIntegration {
  let config: AstroConfig | undefined;
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (config === undefined) return;
        const favicon = readFileSync(fileURLToPath(new URL('favicon.svg', config.publicDir)), 'utf8');
        const { files, bytes } = await writeOffline({ folder: fileURLToPath(dir), base: config.base, assets: config.build.assets, favicon });
        logger.info(`${files} files, ${(bytes / 1e6).toFixed(1)} MB, can be kept by a reader`);
      },
    },
  };
}
