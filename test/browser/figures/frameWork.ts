import type { Page } from 'playwright-core';

/** What the page's main thread has worked so far, in milliseconds of its own time: a busy machine does not add to it. */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
}

/** Moves the slider, or leaves it where it is, and waits until the next frame has been painted. */
function frame(page: Page, selector: string, part: number | undefined): Promise<void> {
  return page.evaluate(
    async ([of, to]) => {
      const slider = document.querySelector<HTMLInputElement>(of);
      if (slider === null) throw new Error(`there is no ${of}`);
      if (to !== undefined) {
        const [low, high] = [Number(slider.min), Number(slider.max)];
        slider.value = String(low + (high - low) * to);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      }
      await new Promise<void>((done) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => done());
          port1.start();
          port2.postMessage(null);
        });
      });
    },
    [selector, part] as const,
  );
}

/** The work of each frame beyond that of an idle one while a slider moves through `steps` values, in order of size. */
export async function frameWork(page: Page, selector: string, steps: number): Promise<number[]> {
  const work = await workOf(page);
  const measure = async (partAt: (step: number) => number | undefined): Promise<number[]> => {
    const times: number[] = [];
    for (let step = 0; step < steps; step += 1) {
      const before = await work();
      await frame(page, selector, partAt(step));
      times.push((await work()) - before);
    }
    return times.toSorted((a, b) => a - b);
  };
  const idle = (await measure(() => undefined))[Math.floor(steps / 2)] ?? 0;
  return (await measure((step) => (step + 0.5) / steps)).map((time) => time - idle);
}
