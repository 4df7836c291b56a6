import { spawnSync } from 'node:child_process';

/** What must hold before there is anything to test, in this order: each is a script of package.json. */
const FIRST = ['check', 'lint', 'build', 'pdf'];

const npm = (...words: string[]): boolean => spawnSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

/** Runs them and then every test. The last line says what passed and what failed, also where the tests are not reached. */
const failed = FIRST.find((step) => !npm('run', step));
if (failed !== undefined) console.log(`npm run ${failed} failed, and no test was run\n0 passed, 1 failed`);
else if (npm('exec', '--', 'vitest', 'run', '--config', 'test/vitest.config.ts', ...process.argv.slice(2))) process.exit(0);
process.exit(1);
