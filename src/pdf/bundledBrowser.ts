import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { access, chmod, constants, mkdir, rename, rm, writeFile } from 'node:fs/promises';
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
  const env = { FONTCONFIG_FILE: join(folder, 'fonts.conf'), XDG_CACHE_HOME: join(folder, 'cache') };
  if ((await failureOf(path, env)) === undefined) return { path, env };
  // A bare machine has no NSS; the package brings one, which is used only then, as the system's own is better kept.
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const withLibraries = { ...env, LD_LIBRARY_PATH: libraries };
  const failure = await failureOf(path, withLibraries);
  if (failure !== undefined) throw new Error(`the Chromium that comes with the project does not start here: ${failure}`);
  return { path, env: withLibraries };
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
  // The temporary folder is everyone's: what another user left there is not run.
  const places = [join(nodeModules, '.cache', `chromium-${version}`), join(tmpdir(), `chromium-${version}-${process.getuid?.() ?? 'user'}`)];
  const ready = await Promise.all(places.map((place) => isExecutable(join(place, 'chromium'))));
  return places.find((_, index) => ready[index]) ?? unpackInto(places);
}

/** Into the first of these places that can be written to. */
async function unpackInto([place, ...others]: readonly string[]): Promise<string> {
  if (place === undefined) throw new Error('nowhere to unpack it');
  const draft = `${place}.${randomUUID()}`;
  try {
    await mkdir(draft, { recursive: true });
    await inflateInto(draft);
    await rename(draft, place).catch((error: unknown) => {
      // Another run was faster.
      if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
    });
    return place;
  } catch (error) {
    if (others.length === 0) throw new Error('the Chromium that comes with the project cannot be unpacked', { cause: error });
    return unpackInto(others);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * The package unpacks into the temporary folder, and its libraries only where it believes to be in the cloud: both are
 * settings of a process, so it gets a process of its own.
 */
async function inflateInto(folder: string): Promise<void> {
  const script = `import chromium from ${JSON.stringify(import.meta.resolve('@sparticuz/chromium'))}; await chromium.executablePath();`;
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  await run(process.execPath, ['--input-type=module', '--eval', script], { env });
  await chmod(join(folder, 'chromium'), 0o755);
  await writeFile(join(folder, 'fonts.conf'), FONTS_CONF);
}

const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
