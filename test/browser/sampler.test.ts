// A reader does one thing after another.
/* oxlint-disable no-await-in-loop */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { followed, params, runOf, type Controls } from '../../src/widgets/sampler/model.ts';
import { numbers } from '../../src/widgets/sampler/numbers.ts';
import { read } from '../../src/widgets/sampler/reading.ts';
import { initialState } from '../../src/widgets/shared/params.ts';
import { useSession } from './session.ts';

const ID = 'fig-sampler';
const SOON = { timeout: 10_000, interval: 20 };
const MOST = 1_000_000;

const session = useSession();
const initial = initialState(params);

interface Opened {
  readonly page: Page;
  readonly figure: Locator;
  close(): Promise<void>;
}

async function openFigure(query = '', options: BrowserContextOptions = {}): Promise<Opened> {
  const { page, close } = await session.open(`/en/distributions/${query}`, options);
  const figure = page.locator(`#${ID}`);
  await figure.scrollIntoViewIfNeeded();
  await page.locator(`#${ID}[data-awake]`).waitFor({ state: 'attached' });
  return { page, figure, close };
}

const shown = ({ figure }: Opened, name: string): Promise<number> => figure.locator(`.readings [data-value=${name}]`).getAttribute('data-number').then(Number);
const count = ({ figure }: Opened): Promise<string> => figure.getByLabel('Value of n').inputValue();
const trace = ({ figure }: Opened): Promise<string | null> => figure.locator('.plot-wide [data-curve=drift]').getAttribute('d');

/** The sentence, counts and all, that the figure speaks of itself. */
const said = ({ figure }: Opened): Promise<string | null> => figure.locator('.plot-wide').getAttribute('aria-label');

async function showsRun(opened: Opened, controls: Controls): Promise<void> {
  const run = runOf(controls, numbers);
  const { total, share, difference } = read(run, followed(controls));
  await expect.poll(() => shown(opened, 'total'), SOON).toBe(total);
  await expect.poll(() => shown(opened, 'share'), SOON).toBe(share);
  await expect.poll(() => shown(opened, 'difference'), SOON).toBe(difference);
  if (controls.d === 'multi') expect((await said(opened))?.replaceAll(',', '')).toContain(`${run.counts.join(' ')}.`);
}

it('throws by its buttons, and once by the key T wherever in the figure the focus is', async () => {
  const opened = await openFigure();
  await showsRun(opened, initial);
  await opened.figure.getByRole('button', { name: 'Throw 1' }).click();
  await showsRun(opened, { ...initial, n: 81 });
  await opened.page.keyboard.press('t');
  await showsRun(opened, { ...initial, n: 82 });
  await opened.figure.getByRole('slider', { name: 'Weight of sixes' }).focus();
  await opened.page.keyboard.press('T');
  await showsRun(opened, { ...initial, n: 83 });
  // A press on the drawing gives the figure the focus, too.
  await opened.figure.locator('.plot-wide').click({ position: { x: 20, y: 20 } });
  await opened.page.keyboard.press('t');
  await showsRun(opened, { ...initial, n: 84 });
  await opened.page.keyboard.press('Control+t');
  await opened.figure.getByRole('button', { name: '100', exact: true }).focus();
  await opened.page.keyboard.press('Enter');
  await showsRun(opened, { ...initial, n: 184 });
  await opened.figure.getByRole('button', { name: 'Next seed' }).press('Space');
  await showsRun(opened, { ...initial, n: 184, s: initial.s + 1 });
  await opened.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await opened.page.keyboard.press('t');
  await opened.page.waitForTimeout(100);
  await showsRun(opened, { ...initial, n: 184, s: initial.s + 1 });
  await opened.close();
});

it('changes machine, law and followed face by keyboard and by pointer', async () => {
  const opened = await openFigure();
  await opened.figure.getByRole('radio', { name: 'Follow sixes' }).focus();
  await opened.page.keyboard.press('ArrowUp');
  await showsRun(opened, { ...initial, k: 5 });
  const box = await opened.figure.locator('.plot-wide .sampler-hit').boundingBox();
  if (box === null) throw new Error('the bars are not drawn');
  await opened.page.mouse.click(box.x + box.width * 0.25, box.y + box.height / 2);
  await showsRun(opened, { ...initial, k: 2 });
  await opened.figure.getByRole('slider', { name: 'Weight of twos' }).focus();
  await opened.page.keyboard.press('ArrowRight');
  await showsRun(opened, { ...initial, k: 2, t: initial.t.with(1, (initial.t[1] ?? 0) + 1) });
  await opened.figure.getByRole('radio', { name: 'Multinomial' }).focus();
  await opened.page.keyboard.press('ArrowLeft');
  await showsRun(opened, { ...initial, d: 'bin' });
  await opened.figure.getByRole('slider', { name: /Probability/ }).press('Home');
  await showsRun(opened, { ...initial, d: 'bin', p: 0 });
  await opened.figure.getByRole('radio', { name: 'Gaussian' }).check({ force: true });
  await opened.figure.getByLabel('Value of μ').fill('1.5');
  await showsRun(opened, { ...initial, d: 'gauss', mu: 1.5 });
  expect(await opened.figure.locator('.sampler-density').isVisible()).toBe(true);
  expect(await opened.figure.locator('.sampler-classes:visible').count()).toBe(0);
  await opened.close();
});

it('shows the same dice, counts and trace for the same link, to a million, and after a reload', async () => {
  const opened = await openFigure(`#${ID}?n=${MOST}&s=7`);
  const million = { ...initial, n: MOST, s: 7 };
  await showsRun(opened, million);
  const before = [await trace(opened), await said(opened), await opened.figure.locator('.plot-wide .sampler-squares').first().getAttribute('d')];
  await opened.page.reload();
  await opened.figure.scrollIntoViewIfNeeded();
  await showsRun(opened, million);
  expect([await trace(opened), await said(opened), await opened.figure.locator('.plot-wide .sampler-squares').first().getAttribute('d')]).toEqual(before);
  await opened.close();
});

it('runs, stops where it is, and shows exactly what a link to that place shows', async () => {
  const opened = await openFigure();
  await opened.figure.getByRole('button', { name: 'Run to a million' }).click();
  await expect.poll(async () => Number(await count(opened)), SOON).toBeGreaterThan(2000);
  await opened.figure.getByRole('button', { name: 'Stop' }).click();
  await opened.figure.getByRole('button', { name: 'Run to a million' }).waitFor();
  await opened.page.waitForTimeout(400);
  const n = Number(await count(opened));
  expect(n).toBeLessThan(MOST);
  await showsRun(opened, { ...initial, n });
  await expect.poll(() => opened.page.evaluate(() => location.hash), SOON).toBe(`#${ID}?n=${n}`);
  const stopped = await trace(opened);
  await opened.page.reload();
  await opened.figure.scrollIntoViewIfNeeded();
  await showsRun(opened, { ...initial, n });
  expect(await trace(opened)).toBe(stopped);
  await opened.figure.getByRole('button', { name: 'Reset' }).click();
  await showsRun(opened, initial);
  await opened.close();
});

it('throws a million at once for those who asked for less motion', async () => {
  const opened = await openFigure('', { reducedMotion: 'reduce' });
  await opened.figure.getByRole('button', { name: 'Run to a million' }).press('Enter');
  await showsRun(opened, { ...initial, n: MOST });
  await opened.close();
});

it('hands the counts that it shows to the likelihood', async () => {
  const opened = await openFigure(`#${ID}?n=500`);
  await showsRun(opened, { ...initial, n: 500 });
  const link = opened.figure.getByRole('link', { name: /likelihood/ });
  expect(await link.getAttribute('href')).toBe(`../cross-entropy/#fig-multinomial-likelihood?m=${runOf({ ...initial, n: 500 }).counts.join(',')}`);
  await opened.close();
});
