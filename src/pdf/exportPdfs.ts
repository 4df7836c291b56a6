import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { readBuiltSite, type BuiltSite } from './builtSite.ts';
import { UsageError, type CommandLine } from './commandLine.ts';
import { DEFAULT_FORMAT } from './formats.ts';
import { planFiles, type PlannedFile } from './plan.ts';
import { printPage } from './printPage.ts';
import { showProgress } from './progress.ts';
import { serveFolder } from './serveFolder.ts';
import { writeWhole } from './writeWhole.ts';

export interface Exported {
  readonly files: readonly string[];
  readonly seconds: number;
  /** Where the addresses that the files print lead to. */
  readonly publicRoot: string;
}

interface OpenSite {
  readonly site: BuiltSite;
  readonly localRoot: string;
  readonly read: (path: string) => Promise<string>;
  close(): Promise<void>;
}

/** Writes the PDFs that the command line asks for, in one browser, one after the other. */
export async function exportPdfs(commandLine: CommandLine, launch: () => Promise<Browser>): Promise<Exported> {
  const began = performance.now();
  const { base, out, state, format } = commandLine;
  const isFolder = !/^https?:\/\//.test(base);
  const folder = resolve(out ?? join(isFolder ? base : 'dist', format === DEFAULT_FORMAT ? 'pdf' : `pdf-${format.toLowerCase()}`));
  const { site, localRoot, read, close } = isFolder ? await openFolder(resolve(base)) : await openAddress(base);
  try {
    const files = await withFigure(planFiles(site.pages, commandLine), state, read);
    const browser = await launch();
    const progress = showProgress(files.length);
    try {
      const options = { localRoot, publicRoot: site.publicRoot, format, state, date: sourceDate() };
      for (const planned of files) {
        progress.begin(planned.file);
        const start = performance.now();
        // One page at a time: all files take no more memory than the largest alone, and the machine stays usable.
        // oxlint-disable-next-line no-await-in-loop
        await writeFile(browser, planned, options, folder);
        progress.finish(planned.file, `${((performance.now() - start) / 1000).toFixed(1)} s`);
      }
    } finally {
      progress.close();
      await browser.close();
    }
    return { files: files.map(({ file }) => join(folder, file)), seconds: (performance.now() - began) / 1000, publicRoot: site.publicRoot };
  } finally {
    await close();
  }
}

async function writeFile(browser: Browser, planned: PlannedFile, options: Parameters<typeof printPage>[2], folder: string): Promise<void> {
  try {
    await writeWhole(join(folder, planned.file), await printPage(browser, planned, options));
  } catch (error) {
    throw new Error(`${planned.page.path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

async function openFolder(folder: string): Promise<OpenSite> {
  const read = (path: string) => readFile(join(folder, path), 'utf8');
  const site = await readBuiltSite(read).catch((cause: unknown) => {
    throw new Error(`${folder} holds no built site: run \`npm run build\` first`, { cause });
  });
  const served = await serveFolder(folder, new URL(site.publicRoot).pathname);
  return { site, localRoot: `${served.url}/`, read, close: () => served.close() };
}

async function openAddress(address: string): Promise<OpenSite> {
  const localRoot = `${address.replace(/\/+$/, '')}/`;
  const read = async (path: string) => {
    const response = await fetch(localRoot + path);
    if (!response.ok) throw new Error(`${localRoot}${path} answers ${response.status}`);
    return response.text();
  };
  return { site: await readBuiltSite(read), localRoot, read, close: () => Promise.resolve() };
}

/** A figure's state is for the pages that hold the figure. */
async function withFigure(files: readonly PlannedFile[], state: string | undefined, read: (path: string) => Promise<string>): Promise<readonly PlannedFile[]> {
  if (state === undefined) return files;
  const id = state.slice(1, state.indexOf('?'));
  const holds = await Promise.all(files.map(async ({ page }) => (await read(`${page.path}index.html`)).includes(`id="${id}"`)));
  const chosen = files.filter((_, index) => holds[index]);
  if (chosen.length === 0) throw new UsageError(`--state ${state}: none of these pages holds a figure ${id}: ${files.map(({ page }) => page.path).join(', ')}`);
  return chosen;
}

/** The moment that the build states for its sources, by the convention of reproducible-builds.org. */
function sourceDate(): Date | undefined {
  const seconds = process.env.SOURCE_DATE_EPOCH ?? '';
  if (seconds === '') return undefined;
  if (!/^\d+$/.test(seconds)) throw new UsageError(`SOURCE_DATE_EPOCH is a number of seconds, not "${seconds}"`);
  return new Date(Number(seconds) * 1000);
}
