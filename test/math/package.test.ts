import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

const source = fileURLToPath(new URL('../../src/math/', import.meta.url));
const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as Record<string, unknown>;
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** A project with nothing in it but the packed package. */
let consumer = '';
let files: string[] = [];

const node = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: consumer, encoding: 'utf8' });

beforeAll(() => {
  consumer = mkdtempSync(join(tmpdir(), 'math-package-'));
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', consumer], { cwd: source, encoding: 'utf8' });
  const listed: unknown = JSON.parse(packed.slice(packed.search(/^[[{]/m)));
  const [info] = Object.values(listed as Record<string, { filename: string; files: { path: string }[] }>);
  if (info === undefined) throw new Error(`npm pack said ${packed}`);
  files = info.files.map(({ path }) => path);
  execFileSync('tar', ['-xzf', info.filename], { cwd: consumer });
  mkdirSync(join(consumer, 'node_modules/@cross-entropy'), { recursive: true });
  symlinkSync(join(consumer, 'package'), join(consumer, 'node_modules/@cross-entropy/math'));
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }');
});

afterAll(() => rmSync(consumer, { recursive: true, force: true }));

describe('the packed package', () => {
  it('holds JavaScript and declarations, the manifest and the README, and nothing else', () => {
    expect(files).toEqual(expect.arrayContaining(['dist/index.js', 'dist/index.d.ts', 'package.json', 'README.md']));
    expect(files.filter((path) => !/^(dist\/.*\.(js|d\.ts)|package\.json|README\.md|LICENSE)$/.test(path))).toEqual([]);
  });

  it('has no dependency and no side effect', () => {
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(manifest.sideEffects).toBe(false);
    expect(manifest.type).toBe('module');
  });

  it('runs in Node by its name and by the path of a namespace', () => {
    const script = `import { binomial } from '@cross-entropy/math'; import { sigmoid } from '@cross-entropy/math/activation';
      console.log(binomial.mean(10, 0.5), sigmoid(0));`;
    expect(node('--input-type=module', '-e', script).trim()).toBe('5 0.5');
  });

  it.each(Object.keys(manifest.exports as object).filter((path) => !path.endsWith('.json')))('has something behind %s', (path) => {
    const name = path.replace('.', '@cross-entropy/math');
    const script = `console.log(Object.keys(await import('${name}')).length)`;
    expect(Number(node('--input-type=module', '-e', script))).toBeGreaterThan(0);
  });

  it('gives an author types without the DOM or Node', () => {
    const author = `import { loss, random, type random as R } from '@cross-entropy/math';
const rng: R.Rng = random.createRng(1);
export const slope: number = loss.squaredErrorD1(rng.uniform(), 1);
// @ts-expect-error a label is a number
loss.squaredErrorD1(1, 'yes');
`;
    writeFileSync(join(consumer, 'author.ts'), author);
    const compilerOptions = { strict: true, module: 'nodenext', target: 'es2023', lib: ['es2023'], types: [], noEmit: true };
    writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['author.ts'] }));
    const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', consumer], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  it('runs from its sources as they stand', () => {
    expect(node(join(source, 'index.ts'))).toBe('');
  });
});
