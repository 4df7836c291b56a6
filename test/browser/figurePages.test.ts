import { describe, expect, it } from 'vitest';
import { figures, slugs } from './figures/placed.ts';
import { useSession } from './session.ts';

const LANGUAGES = ['zh', 'en'] as const;

const session = useSession();

describe.each(slugs.flatMap((slug) => LANGUAGES.map((language) => [language, slug] as const)))('the figures of /%s/%s/', (language, slug) => {
  const here = figures.filter((figure) => figure.slug === slug);

  it('are complete without JavaScript, and show no control', async () => {
    const { page, close } = await session.open(`/${language}/${slug}/`, { javaScriptEnabled: false });
    for (const { id } of here) {
      const figure = page.locator(`#${id}`);
      const drawings = figure.locator('[role=img]:visible');
      expect(await drawings.count(), id).toBeGreaterThan(0);
      for (const drawing of await drawings.all()) expect((await drawing.getAttribute('aria-label'))?.length, id).toBeGreaterThan(10);
      expect(await figure.locator('figcaption').innerText(), id).not.toBe('');
      expect(await figure.locator('[data-value]:visible').count(), id).toBeGreaterThan(0);
      expect(await figure.locator('input:visible, button:visible, select:visible').count(), id).toBe(0);
    }
    await close();
  });

  it('ask for no script until they are near, keep their height when they wake, and are the same', async () => {
    const { page, requests, close } = await session.open(`/${language}/${slug}/`, { viewport: { width: 1280, height: 300 }, reducedMotion: 'reduce' });
    await page.evaluate(() => document.fonts.ready);
    const heights = (): Promise<(readonly [string, number, boolean])[]> =>
      page.locator('figure[data-widget]').evaluateAll((all) => all.map((figure) => [figure.id, figure.getBoundingClientRect().height, 'awake' in (figure as HTMLElement).dataset] as const));
    const before = await heights();
    if (before.every(([, , awake]) => !awake)) expect(requests.filter((url) => url.endsWith('.js'))).toEqual([]);
    for (const { id } of here) {
      await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      await page.locator(`#${id}[data-awake]`).waitFor({ state: 'attached' });
    }
    await page.evaluate(() => document.fonts.ready);
    expect(await heights()).toEqual(before.map(([id, height]) => [id, expect.closeTo(height, 0), true]));
    const [drawn, awake] = await page.evaluate(async () => {
      const built = new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), 'text/html');
      // The logarithm of the build and that of the browser may differ in the last place.
      const rounded = (markup: string): string => markup.replaceAll(/(data-number=")([^"]+)/g, (_, name: string, number: string) => name + Number(number).toPrecision(13));
      return [built, document].map((each) => [...each.querySelectorAll('figure[data-widget] .figure-body')].map((body) => rounded(body.outerHTML)));
    });
    expect(awake).toEqual(drawn);
    await close();
  });

  it('overflow neither in forced colors nor at twice the size', async () => {
    const { page, close } = await session.open(`/${language}/${slug}/`, { forcedColors: 'active' });
    for (const [width, height] of [[1280, 900], [640, 450], [320, 450]] as const) {
      await page.setViewportSize({ width, height });
      const over = await page.locator('figure[data-widget] .figure-body *:not(svg *, .figure-data-table *, .visually-hidden)').evaluateAll((all) =>
        all
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5 && element.closest('.live-equation') === null)
          .map((element) => `${element.closest('figure')?.id ?? ''} ${element.outerHTML.slice(0, 80)}`),
      );
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect({ width, over, tooWide }).toEqual({ width, over: [], tooWide: 0 });
    }
    await close();
  });
});
