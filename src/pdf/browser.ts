import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { bundledBrowser } from './bundledBrowser.ts';

/** The oldest Chromium whose print knows page margin boxes, `text-autospace` and `text-spacing-trim`. */
export const OLDEST_VERSION = 140;

export interface FoundBrowser {
  readonly path: string;
  /** Variables that this browser needs on top of the environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** No browser that could print or be tested with; the message says what to install. */
export class BrowserMissing extends Error {
  override name = 'BrowserMissing';
}

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
  ['', process.env.HOME ?? ''].map((root) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`),
);
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

function candidates(): string[] {
  if (process.platform === 'darwin') return MAC;
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return WINDOWS.flatMap((name) => roots.flatMap((root) => (root === undefined ? [] : [join(root, name)])));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** On Linux the name alone says little: it may be a stub that asks for a snap, or a release from years ago. */
async function isCurrent(path: string): Promise<boolean> {
  if (!(await isExecutable(path))) return false;
  if (process.platform !== 'linux') return true;
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 10_000 });
    return Number(/(\d+)\.\d+\.\d+/.exec(stdout)?.[1] ?? 0) >= OLDEST_VERSION;
  } catch {
    return false;
  }
}

/**
 * The browser to drive: the one in `CHROME_PATH` (`bundled` asks for the project's own), else an installed Chrome, Chromium or Edge, else
 * the Chromium that comes with the project.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const wanted = process.env.CHROME_PATH ?? '';
  if (wanted !== '' && wanted !== 'bundled') {
    if (await isExecutable(wanted)) return { path: wanted, env: {} };
    throw new BrowserMissing(`CHROME_PATH names ${wanted}, and there is no program there`);
  }
  if (wanted === '') {
    const installed = candidates();
    const current = await Promise.all(installed.map(isCurrent));
    const path = installed.find((_, index) => current[index]);
    if (path !== undefined) return { path, env: {} };
  }
  try {
    return await bundledBrowser();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BrowserMissing(
      `no browser found: install Chrome, Chromium or Edge (version ${OLDEST_VERSION} or newer), or set CHROME_PATH to one; ${reason}`,
      { cause: error },
    );
  }
}

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // Hinted advances differ between machines; a page must break its lines in the same places everywhere.
  '--font-render-hinting=none',
];

/** Starts the browser, headless and with a profile of its own; works for root and in containers as well. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  giveHome();
  // Imported late: it asks for the home folder at once.
  const { chromium } = await import('playwright-core');
  const browser = await chromium
    .launch({ executablePath: path, args: FLAGS, chromiumSandbox: false, env: { ...process.env, ...env } })
    .catch((error: unknown) => {
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      throw new BrowserMissing(`${path} does not start (${reason}): set CHROME_PATH to another Chrome, Chromium or Edge`, { cause: error });
    });
  const version = Number.parseInt(browser.version(), 10);
  if (version >= OLDEST_VERSION) return browser;
  await browser.close();
  throw new BrowserMissing(`${path} is version ${version}, and ${OLDEST_VERSION} is the oldest that will do: update it, or set CHROME_PATH to another`);
}

/** A container may run as a user whom nothing describes; the driver and the browser both ask for a home folder. */
function giveHome(): void {
  try {
    homedir();
  } catch {
    process.env.HOME = tmpdir();
  }
}
