import type { Locator, Page } from 'playwright-core';

/** Where the pointer is at a part of a drag, 0 to 1. */
export type Way = (part: number) => readonly [x: number, y: number];

/** What the page's main thread has worked so far, in milliseconds of its own time: a busy machine does not add to it. */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
}

/** Waits until the next frame has been painted. */
function painted(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await new Promise<void>((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => done());
        port1.start();
        port2.postMessage(null);
      });
    });
  });
}

/** Across a slider or a drawing, up and down where it is dragged so, and around a handle that moves in a plane. */
export async function wayAcross(control: Locator): Promise<Way> {
  await control.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await control.boundingBox();
  if (box === null) throw new Error(`${String(control)} is not on the screen`);
  const { x, y, width, height } = box;
  const classes = (await control.getAttribute('class')) ?? '';
  const middle = [x + width / 2, y + height / 2] as const;
  if (classes.includes('plot-grip')) {
    return (part) => [middle[0] + 40 * Math.sin(6 * part), middle[1] + 30 * Math.sin(11 * part)];
  }
  if (classes.includes('plot-hit-y')) return (part) => [middle[0], y + height * (0.1 + 0.8 * part)];
  if (classes.includes('plot-hit')) return (part) => [x + width * (0.3 + 0.4 * part), middle[1]];
  return (part) => [x + 12 + (width - 24) * part, middle[1]];
}

/** The work of each frame beyond that of an idle one while the mouse drags along a way in so many steps, in order of size. */
export async function frameWork(page: Page, way: Way, steps: number): Promise<number[]> {
  const work = await workOf(page);
  const measure = async (act: (step: number) => Promise<unknown>): Promise<number[]> => {
    const times: number[] = [];
    for (let step = 0; step < steps; step += 1) {
      const before = await work();
      await act(step);
      await painted(page);
      times.push((await work()) - before);
    }
    return times.toSorted((a, b) => a - b);
  };
  await page.mouse.move(...way(0));
  await page.mouse.down();
  // A handle that is called over has jumped: that is no movement yet.
  await painted(page);
  const idle = (await measure(() => Promise.resolve()))[Math.floor(steps / 2)] ?? 0;
  const times = (await measure((step) => page.mouse.move(...way((step + 1) / steps)))).map((time) => time - idle);
  await page.mouse.up();
  return times;
}
