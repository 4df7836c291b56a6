import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const { resolve } = createRequire(import.meta.url);

export interface BundledBrowser {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Chromium as the npm package `@sparticuz/chromium` ships it (Linux, x64), unpacked once into a cache of ours. It sees only the
 * fonts of that package, so that what it prints does not depend on the machine.
 */
export async function bundledBrowser(): Promise<BundledBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`the Chromium that comes with the project runs on Linux x64, and this is ${process.platform} ${process.arch}`);
  }
  const folder = await unpacked();
  const path = join(folder, 'chromium');
  const env: Record<string, string> = { FONTCONFIG_FILE: join(folder, 'fonts.conf'), HOME: process.env.HOME ?? tmpdir() };
  if (await starts(path, env)) return { path, env };
  // A bare machine has no NSS; the package brings one, which is used only then, as the system's own is better kept.
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const withLibraries = { ...env, LD_LIBRARY_PATH: libraries };
  const failure = await failureOf(path, withLibraries);
  if (failure !== undefined) throw new Error(`the Chromium that comes with the project does not start here: ${failure}`);
  return { path, env: withLibraries };
}

async function starts(path: string, env: Record<string, string>): Promise<boolean> {
  return (await failureOf(path, env)) === undefined;
}

async function failureOf(path: string, env: Record<string, string>): Promise<string | undefined> {
  try {
    await run(path, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 });
    return undefined;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).trim().split('\n').at(-1);
  }
}

/** Unpacks beside the final place and renames, so that a half-unpacked browser is never found by the next run. */
async function unpacked(): Promise<string> {
  const packageJson = resolve('@sparticuz/chromium').replace(/build.*$/, 'package.json');
  const { version } = createRequire(import.meta.url)(packageJson) as { version: string };
  const nodeModules = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'node_modules');
  const places = [join(nodeModules, '.cache'), tmpdir()].map((parent) => join(parent, `chromium-${version}`));
  for (const place of places) if (await exists(join(place, 'chromium'))) return place;
  let failure: unknown;
  for (const place of places) {
    const draft = `${place}.${randomUUID()}`;
    try {
      await mkdir(draft, { recursive: true });
      await inflateInto(draft);
      await rename(draft, place).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
      });
      return place;
    } catch (error) {
      failure = error;
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }
  throw new Error('the Chromium that comes with the project cannot be unpacked', { cause: failure });
}

/**
 * The package unpacks into the temporary folder, and its libraries only where it believes to be in the cloud: both are
 * settings of a process, so it gets a process of its own.
 */
async function inflateInto(folder: string): Promise<void> {
  const script = `import chromium from ${JSON.stringify(import.meta.resolve('@sparticuz/chromium'))}; await chromium.executablePath();`;
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  await run(process.execPath, ['--input-type=module', '--eval', script], { env });
  await writeFile(join(folder, 'fonts.conf'), FONTS_CONF);
}

const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="relative">fonts-cache</cachedir>
</fontconfig>
`;

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
