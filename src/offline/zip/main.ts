import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeZip } from './makeZip.ts';

/*
 * npm run zip: the built site as one file that opens without a server. Exit codes: 0 done, 1 there is no built site or the file cannot be
 * written, 2 called wrongly.
 */
const USAGE = `npm run zip -- [options]

  --base dist  the folder that holds the built site (default: dist)
  --out DIR    where the file goes (default: the present folder)`;

const options = { base: { type: 'string', default: 'dist' }, out: { type: 'string', default: '.' }, help: { type: 'boolean', short: 'h' } } as const;

const say = (text: string) => process.stderr.write(`${text}\n`);

function calledWith(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    say(`npm run zip: ${(error instanceof Error ? error.message : String(error)).split('. ')[0] ?? ''} (npm run zip -- --help lists the options)`);
    return undefined;
  }
}

/** The file appears whole or not at all. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const draft = `${path}.part`;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

function main(args: readonly string[]): number {
  const called = calledWith(args);
  if (called === undefined) return 2;
  if (called.help === true) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const folder = resolve(called.base);
  if (!existsSync(join(folder, 'sw.js'))) {
    say(`npm run zip: ${folder} holds no built site: run \`npm run build\` first`);
    return 1;
  }
  const out = resolve(called.out);
  if (!existsSync(out) || !statSync(out).isDirectory()) {
    say(`npm run zip: --out wants a folder that exists, not ${called.out}`);
    return 2;
  }
  const { name, version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { name: string; version: string };
  const title = `${name}-${version}`;
  try {
    const { bytes, files, pdfs } = makeZip(folder, title);
    writeWhole(join(out, `${title}.zip`), bytes);
    say(`${title}.zip: ${files} files, ${(bytes.length / 1e6).toFixed(1)} MB${pdfs === 0 ? '; without PDFs, which `npm run pdf` makes' : `, ${pdfs} of them PDFs`}`);
    return 0;
  } catch (error) {
    say(`npm run zip: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
