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

  it.each([
    ['in forced colors', 1280, 16, { forcedColors: 'active' }],
    ['in forced colors at twice the size', 640, 16, { forcedColors: 'active' }],
    ['in forced colors at four times the size', 320, 16, { forcedColors: 'active' }],
    ['on a phone at twice the size', 195, 16, {}],
    ['on a phone for a reader who chose a text 1½ times as large', 390, 24, {}],
    ['on a phone for a reader who chose a text twice as large', 390, 32, {}],
  ] as const)('are never wider than the screen: %s', async (_, width, standard, options) => {
    const { page, close } = await session.open(`/${language}/${slug}/`, { ...options, viewport: { width, height: 600 } });
    const client = await page.context().newCDPSession(page);
    await client.send('Page.setFontSizes', { fontSizes: { standard } });
    await page.reload();
    for (const { id } of here) {
      await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      await page.locator(`#${id}[data-awake]`).waitFor({ state: 'attached' });
    }
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${standard}px`);
    const over = await page.locator('figure[data-widget]').evaluateAll((all) => {
      for (const fold of all.flatMap((figure) => [...figure.querySelectorAll('details')])) fold.open = true;
      return all.flatMap((figure) =>
        [...figure.querySelectorAll('.figure-body *:not(svg *, .figure-data-table *, .live-equation *, .visually-hidden)')]
          .filter((element) => {
            const { left, right } = element.getBoundingClientRect();
            return right > document.documentElement.clientWidth + 0.5 || left < -0.5;
          })
          .map((element) => `${figure.id} ${element.outerHTML.slice(0, 80)}`),
      );
    });
    expect(over).toEqual([]);
    // An inline formula of the text may still be wider in a text twice as large.
    if (width >= 320 && standard === 16) expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await close();
  });
});
