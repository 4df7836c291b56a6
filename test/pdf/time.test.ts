import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST } from './builtPdfs.ts';

const MAIN = fileURLToPath(new URL('../../src/pdf/main.ts', import.meta.url));
/** Seconds that a run may take: to start, browser and all, and for each page. */
const START = 2;
const PER_PAGE = 0.3;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pdf-time-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly seconds: number;
  readonly pages: number;
}

async function print(page: string): Promise<Run> {
  const began = performance.now();
  await promisify(execFile)(process.execPath, [MAIN, '--lang', 'zh', '--page', page, '--base', DIST, '--out', folder]);
  const seconds = (performance.now() - began) / 1000;
  const document = await PDFDocument.load(await readFile(join(folder, `zh/${page}.pdf`)), { updateMetadata: false });
  return { seconds, pages: document.getPageCount() };
}

/** The fastest of three runs: the first may find a cold disk, and another program may run beside one. */
async function fastest(page: string): Promise<Run> {
  const runs = [await print(page), await print(page), await print(page)];
  return runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
}

describe('printing', () => {
  it(`takes at most ${START} s and ${PER_PAGE} s for each page, and no more for each of many`, async () => {
    const runs = [await fastest('question'), await fastest('optimization'), await fastest('article')];
    for (const { seconds, pages } of runs) expect(seconds, `${pages} pages`).toBeLessThanOrEqual(START + PER_PAGE * pages);
    const [few, some, many] = runs as [Run, Run, Run];
    const slope = (from: Run, to: Run) => (to.seconds - from.seconds) / (to.pages - from.pages);
    expect(many.pages).toBeGreaterThan(60);
    // Linear: a page of the whole article costs about what one of a chapter does.
    expect(slope(some, many)).toBeLessThanOrEqual(Math.max(2 * slope(few, some), 0.8 * PER_PAGE));
  });
});
