import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../src/pdf/browser.ts';
import { streamDigests } from './streams.ts';

describe('the random streams', () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('are the same, bit for bit, in Node and in a browser', async () => {
    const bundled = await build({
      entryPoints: [fileURLToPath(new URL('streams.ts', import.meta.url))],
      bundle: true,
      format: 'iife',
      globalName: 'streams',
      write: false,
    });
    const page = await browser?.newPage();
    await page?.addScriptTag({ content: bundled.outputFiles[0]?.text ?? '' });
    expect(await page?.evaluate('streams.streamDigests()')).toEqual(streamDigests());
  });

  it('are the same as when they were first drawn', () => {
    expect(streamDigests()).toMatchInlineSnapshot(`
      {
        "bernoulli": "4fa1f09a",
        "binomial by a longer walk": "f53819f1",
        "binomial by a walk": "5331aedc",
        "binomial by rejection": "eaf409db",
        "binomial of many trials": "7e665e73",
        "binomial of rare successes": "9385d25d",
        "categorical": "69dcbd81",
        "categorical by alias": "9435a307",
        "multinomial": "8adfe9e2",
        "normal": "2e552c88",
        "uniform": "b0ceee19",
      }
    `);
  });
});
