import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';

/** The packages to compare with are no part of the project's own installation: 40 MB that only the benchmark needs. */
const folder = fileURLToPath(new URL('.', import.meta.url));

if (!existsSync(new URL('node_modules', import.meta.url))) {
  console.log('Installing the packages to compare with (once, from the npm registry) …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
