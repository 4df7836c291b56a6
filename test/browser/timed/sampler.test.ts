import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { params, runOf } from '../../../src/widgets/sampler/model.ts';
import { initialState } from '../../../src/widgets/shared/params.ts';
import { useSession } from '../session.ts';

const ID = 'fig-sampler';
const MOST = 1_000_000;
/** A task beyond this keeps a press waiting long enough to be felt. */
const LONG_MS = 50;
const session = useSession();
const sixes = runOf({ ...initialState(params), n: MOST }).counts.at(-1);

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time of the thread alone, in microseconds: what else the machine is doing does not count. */
  readonly tdur?: number;
}

async function open(): Promise<{ page: Page; close(): Promise<void> }> {
  const opened = await session.open('/en/distributions/');
  await opened.page.locator(`#${ID}`).scrollIntoViewIfNeeded();
  await opened.page.locator(`#${ID}[data-awake]`).waitFor({ state: 'attached' });
  await opened.page.waitForTimeout(500);
  return opened;
}

/** The longest task of the page's thread while a million is thrown, and how many frames it was drawn in. */
async function whileThrowing(page: Page, begin: () => Promise<unknown>): Promise<{ longestMs: number; frames: number }> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the page has no browser');
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await begin();
  await expect.poll(() => page.locator(`#${ID} .readings [data-value=total]`).getAttribute('data-number'), { timeout: 60_000, interval: 200 }).toBe(String(sixes));
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
  const frames = traceEvents.filter(({ name }) => name === 'FireAnimationFrame');
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && pid === frames[0]?.pid && tid === frames[0].tid);
  expect(tasks.length).toBeGreaterThan(frames.length);
  return { longestMs: Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000)), frames: frames.length };
}

it('runs to a million and lets the page answer all the while', async () => {
  const { page, close } = await open();
  const { longestMs, frames } = await whileThrowing(page, () => page.locator(`#${ID}`).getByRole('button', { name: 'Run to a million' }).click());
  expect(longestMs).toBeLessThan(LONG_MS);
  expect(frames).toBeGreaterThan(20);
  await close();
});

it('replays a million from a link without holding the page up', async () => {
  const { page, close } = await open();
  const { longestMs, frames } = await whileThrowing(page, () =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, `${ID}?n=${MOST}`),
  );
  expect(longestMs).toBeLessThan(LONG_MS);
  expect(frames).toBeGreaterThan(10);
  await close();
});
