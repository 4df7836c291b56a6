import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loss } from '../../src/math/index.ts';
import { DIST } from './builtPdfs.ts';

const MAIN = fileURLToPath(new URL('../../src/pdf/main.ts', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pdf-command-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly said: string;
}

/** Runs the command as npm does. */
async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args], { env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), said: stdout + stderr });
    });
  });
}

const into = (name: string) => ['--base', DIST, '--out', join(folder, name)];

async function open(file: string) {
  return getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 }).promise;
}

/** Everything that a file says, without blanks. */
async function wordsIn(file: string): Promise<string> {
  const reader = await open(file);
  const pages = await Promise.all(Array.from({ length: reader.numPages }, async (_, index) => (await (await reader.getPage(index + 1)).getTextContent()).items));
  return pages.flat().map((item) => ('str' in item ? item.str : '')).join('').replace(/\s+/g, '');
}

async function writeOptimization(name: string): Promise<Buffer> {
  const { code, said } = await run(['--lang', 'zh', '--page', 'optimization', ...into(name)]);
  expect([code, said]).toEqual([0, expect.stringContaining('1/1 zh/optimization.pdf')]);
  return readFile(join(folder, name, 'zh/optimization.pdf'));
}

describe('npm run pdf', () => {
  it('gives the same bytes in three runs', async () => {
    const built = await readFile(join(DIST, 'pdf/zh/optimization.pdf'));
    const first = await writeOptimization('first');
    const second = await writeOptimization('second');
    expect([first.equals(built), second.equals(built)]).toEqual([true, true]);
  });

  it('prints a figure in the state that it is given', async () => {
    const { code, said } = await run(['--lang', 'en', '--page', 'optimization', '--state', '#fig-loss-gradient?z=3', ...into('state')]);
    expect([code, said]).toEqual([0, expect.stringContaining('en/optimization.pdf')]);
    const words = await wordsIn(join(folder, 'state/en/optimization.pdf'));
    expect(words).toContain('Shown:z=3.0,y=1.');
    expect(words).not.toContain('Shown:z=−5.0');
    const readings = [loss.binaryCrossEntropy(3, 1).toFixed(3), loss.binaryCrossEntropyD1(3, 1).toFixed(4), loss.squaredError(3, 1).toFixed(3), loss.squaredErrorD1(3, 1).toFixed(4)];
    const [ce, ceSlope, mse, mseSlope] = readings.map((reading) => reading.replace('-', '−'));
    expect(words).toContain(`Cross-entropy${ce}${ceSlope}MSE${mse}${mseSlope}`);
  });

  it('takes the state without its #, and the figure says its address in that state', async () => {
    const { code, said } = await run(['--lang', 'zh', '--state', 'fig-sampler?n=33', '--page', 'distributions', ...into('seed')]);
    expect([code, said]).toEqual([0, expect.stringContaining('1/1 zh/distributions.pdf')]);
    const words = await wordsIn(join(folder, 'seed/zh/distributions.pdf'));
    expect(words).toContain('#fig-sampler?n=33');
    expect(words).toContain('n=33，种子');
  });

  it('prints on Letter in a folder of its own', async () => {
    const { code } = await run(['--lang', 'en', '--page', 'question', '--format', 'letter', ...into('letter')]);
    const reader = await open(join(folder, 'letter/en/question.pdf'));
    const [, , width, height] = (await reader.getPage(1)).view;
    expect([code, width, height]).toEqual([0, 612, 792]);
  });

  it('says which figure it lacks', async () => {
    const { code, said } = await run(['--page', 'glossary', '--state', '#fig-none?z=3', ...into('lacks')]);
    expect([code, said]).toEqual([2, expect.stringContaining('none of these pages holds a figure fig-none')]);
  });

  it('leaves no half-written file when a page fails', async () => {
    // What cannot be written over is found when the file is there to its last byte.
    await mkdir(join(folder, 'half/en/question.pdf/taken'), { recursive: true });
    const { code, said } = await run(['--lang', 'en', '--page', 'question', '--page', 'glossary', ...into('half')]);
    expect([code, said]).toEqual([1, expect.stringContaining('en/question/: EISDIR')]);
    expect((await readdir(join(folder, 'half/en'))).filter((name) => name !== 'glossary.pdf')).toEqual(['question.pdf']);
    expect(await readdir(join(folder, 'half/en/question.pdf'))).toEqual(['taken']);
  });

  it.each([
    [['--page', 'quest'], 2, '--page quest: the built site has no such page; it has '],
    [['--lang', 'fr'], 2, "--lang fr: the site's languages are zh, en"],
    [['--base', '/nowhere'], 1, 'holds no built site: run `npm run build` first'],
  ])('refuses %j with exit code %i', async (args, code, message) => {
    const outcome = await run([...into('refused'), ...args]);
    expect([outcome.code, outcome.said]).toEqual([code, expect.stringContaining(message)]);
  });

  it('fails without a browser, and says what to do', async () => {
    const { code, said } = await run(['--page', 'question', ...into('none')], { CHROME_PATH: '/nowhere/chrome' });
    expect([code, said]).toEqual([1, expect.stringContaining('CHROME_PATH names /nowhere/chrome, and there is no program there')]);
  });

  it('brings a browser of its own where it can, and says where it cannot', async () => {
    const { code, said } = await run(['--lang', 'en', '--page', 'question', ...into('bundled')], { CHROME_PATH: 'bundled' });
    const isAtHome = process.platform === 'linux' && process.arch === 'x64';
    expect([code, said]).toEqual(isAtHome ? [0, expect.stringContaining('1/1 en/question.pdf')] : [1, expect.stringContaining('runs on Linux x64')]);
  });

  it('goes on without a browser when the PDFs are optional, and says that they are missing', async () => {
    const { code, said } = await run(['--optional', '--page', 'question', ...into('none')], { CHROME_PATH: '/nowhere/chrome' });
    expect([code, said]).toEqual([0, expect.stringContaining('The PDFs are missing')]);
  });
});
