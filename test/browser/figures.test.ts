import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { junkFragments, validFragments } from './figures/addresses.ts';
import { PHONE, useFigures } from './figures/openFigures.ts';
import { showEach } from './figures/pageState.ts';
import { figures } from './figures/placed.ts';
import { save } from './figures/save.ts';
import { atRest, swipe, touchActions, watchChanges } from './figures/touch.ts';
import { useSession } from './session.ts';

/*
 * What every figure promises, whatever it shows, tried on the page that holds it alone; its place in the article is tried in
 * figurePages.test.ts, its speed in timed/drag.test.ts, and what is special to one in the test of its own name.
 */

const STATES = 60;
const JUNK = 500;
const TAPS = 20;
const SOON = { timeout: 3000, interval: 20 };

const session = useSession();

const desktop = useFigures(session, {});
const phone = useFigures(session, PHONE);

/** What a figure shows half a second after it was set. */
async function settled(page: Page, id: string, fragment: string) {
  await showEach(page, id, [fragment]);
  await page.waitForTimeout(500);
  const [state] = await showEach(page, id, [fragment]);
  return state;
}

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s', (id, each) => {
  it(`shows the same numbers in both languages in ${STATES} states, and one number for one name`, async () => {
    const [zh, en] = [await desktop(id, 'zh'), await desktop(id, 'en')];
    const choices = await zh.figure.locator('input[type=radio], option').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    const fragments = validFragments(each, choices, STATES);
    // Some states ask for a part of the script that comes later: it is there on the second way through.
    for (const { page } of [zh, en]) {
      await showEach(page, id, fragments.slice(0, 20));
      await page.waitForLoadState('networkidle');
    }
    const [inZh, inEn] = [await showEach(zh.page, id, fragments), await showEach(en.page, id, fragments)];
    expect(new Set(inZh.map(({ quoted }) => JSON.stringify(quoted))).size, 'states that differ').toBeGreaterThan(STATES / 4);
    for (const [i, fragment] of fragments.entries()) {
      const pair = [inZh[i], inEn[i]];
      // What is computed beside the drawing may come a moment later.
      if (JSON.stringify(pair[0]?.quoted) !== JSON.stringify(pair[1]?.quoted)) {
        pair.splice(0, 2, await settled(zh.page, id, fragment), await settled(en.page, id, fragment));
      }
      const [ours, theirs] = pair;
      expect({ fragment, quoted: theirs?.quoted, torn: ours?.torn, broken: ours?.broken }).toEqual({ fragment, quoted: ours?.quoted, torn: [], broken: [] });
    }
  });

  it(`stands ${JUNK} addresses of junk`, async () => {
    const { page, errors } = await desktop(id, 'zh');
    const [initial] = await showEach(page, id, [`#${id}`]);
    const fragments = junkFragments(each, JUNK);
    for (const [i, { torn, broken }] of (await showEach(page, id, fragments)).entries()) {
      expect({ fragment: fragments[i]?.slice(0, 200), torn, broken }).toEqual({ fragment: fragments[i]?.slice(0, 200), torn: [], broken: [] });
    }
    expect(await showEach(page, id, [`#${id}`])).toEqual([initial]);
    expect(errors).toEqual([]);
  });

  it('has no target lower than 44 px under a finger', async () => {
    const { figure } = await phone(id, 'zh');
    await figure.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
    const targets = figure.locator('button, summary, select, label:has(input), input[type=range], input[type=number], [role=slider], [role=gridcell]').filter({ visible: true });
    const sizes = await targets.evaluateAll((all) => all.map((target) => [`${target.tagName} ${target.textContent || target.getAttribute('aria-label') || target.id}`, target.getBoundingClientRect().height] as const));
    expect(sizes.length).toBeGreaterThan(5);
    expect(sizes.filter(([, height]) => height < 43.99)).toEqual([]);
    await figure.locator('details').evaluateAll((all) => all.forEach((details) => details.removeAttribute('open')));
  });

  it('lets a finger on the plot scroll the page, and stays as it is', async () => {
    const { page, figure } = await phone(id, 'zh');
    await figure.locator('.plot').evaluate((plot) => plot.scrollIntoView({ block: 'center' }));
    await atRest(page);
    const points = await touchActions(figure);
    const scrolling = points.filter(({ action }) => action === 'pan-y');
    // Only a handle that moves in a plane keeps the page from scrolling.
    expect(points.filter(({ action }) => action === 'none').length).toBeLessThan(0.15 * points.length);
    const start = scrolling[Math.floor(scrolling.length / 2)];
    if (start === undefined) throw new Error(`${id}: no point of the plot lets the page scroll`);
    const changes = await watchChanges(figure);
    const before = await page.evaluate(() => scrollY);
    await swipe(page, start, { x: 4, y: -160 });
    await expect.poll(() => page.evaluate(() => scrollY), SOON).toBeGreaterThan(before + 80);
    expect(await changes()).toBe(0);
  });

  it('is moved by no finger that only taps its plot, or strays while it rests', async () => {
    const { page, figure } = await phone(id, 'zh');
    await figure.locator('.plot').evaluate((plot) => plot.scrollIntoView({ block: 'center' }));
    await atRest(page);
    const points = (await touchActions(figure)).filter(({ isTapped }) => !isTapped);
    expect(points.length).toBeGreaterThan(TAPS);
    const changes = await watchChanges(figure);
    for (let tap = 0; tap < TAPS; tap += 1) {
      const point = points[Math.floor(((tap + 0.5) * points.length) / TAPS)];
      if (point === undefined) throw new Error(`${id}: no point to tap`);
      await page.touchscreen.tap(point.x, point.y);
      await swipe(page, point, { x: tap % 2 === 0 ? 3 : -1, y: tap % 3 === 0 ? 2 : -3 });
    }
    expect(await changes()).toBe(0);
  });

  it('speaks of keys to those who have them', async () => {
    for (const language of ['zh', 'en'] as const) {
      const [byHand, byKeys] = [await phone(id, language), await desktop(id, language)];
      const [hint, longer] = await Promise.all([byHand, byKeys].map(({ figure }) => figure.locator('.figure-hint').innerText()));
      expect(hint).toMatch(/.../);
      expect(hint).not.toMatch(/键|\bkeys?\b|[←→]|press [A-Z]\b/);
      expect(longer?.startsWith(hint ?? '?'), longer).toBe(true);
    }
  });

  it('prints without controls, with the address of the living figure', async () => {
    const { page, figure } = await desktop(id, 'en');
    await page.emulateMedia({ media: 'print' });
    expect(await figure.locator('input:visible, button:visible, select:visible, summary:visible').count()).toBe(0);
    expect(await figure.locator('.plot-narrow:visible').count()).toBe(0);
    expect(await figure.locator('.plot-wide:visible').count()).toBeGreaterThan(0);
    expect(await figure.locator('[data-figure-address]').innerText()).toMatch(new RegExp(`/#${id}$`));
    // Chromium writes stroked text as a Type 3 font, which is no real text.
    const strokes = await figure.locator('.plot svg text').evaluateAll((texts) => texts.map((text) => getComputedStyle(text).stroke));
    expect(strokes.filter((stroke) => stroke !== 'none')).toEqual([]);
    expect(await figure.locator('.plot').evaluate((plot) => plot.getBoundingClientRect().width)).toBeLessThanOrEqual((128 / 25.4) * 96 + 0.5);
  });

  it('hands out its data and its drawing as files that stand alone', async () => {
    const { page, figure } = await desktop(id, 'en');
    await figure.locator('.figure-data summary').click();
    const [csvButton, svgButton] = await figure.locator('.figure-data-tools button').all();
    if (csvButton === undefined || svgButton === undefined) throw new Error(`${id} offers no files`);
    const [header, ...rows] = (await save(page, csvButton)).trimEnd().split('\r\n').map((line) => line.split(','));
    expect(header?.every((name) => name !== '')).toBe(true);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter((row) => row.length !== header?.length || row.some((cell) => /^(NaN|undefined|)$/.test(cell)))).toEqual([]);
    const svg = await save(page, svgButton);
    expect(svg).not.toMatch(/var\(--|NaN|undefined/);
    const [valid, width] = await page.evaluate(async (text) => {
      const image = new Image();
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
      await image.decode();
      return [new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') === null, image.naturalWidth] as const;
    }, svg);
    expect([valid, width]).toEqual([true, 620]);
    await figure.locator('.figure-data summary').click();
  });
});
